import type { Condition } from '@pulya/questions/condition'

/** One thing that must be so, as documents have it. */
export type Fact = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>

export interface Clause {
  negated: boolean
  fact: Fact
}

export interface Group {
  negated: boolean
  join: 'all' | 'any'
  parts: Sentence[]
}

/** A condition as people edit it: `not` is a word of its clause or group, not a level of its own. */
export type Sentence = Clause | Group

/** A `not` of a `not` says nothing and is dropped; everything else is kept as it is. */
export function sentenceOf(condition: Condition, negated = false): Sentence {
  if ('not' in condition) return sentenceOf(condition.not, !negated)
  if ('all' in condition)
    return { negated, join: 'all', parts: condition.all.map((part) => sentenceOf(part)) }
  if ('any' in condition)
    return { negated, join: 'any', parts: condition.any.map((part) => sentenceOf(part)) }
  return { negated, fact: condition }
}

export function conditionOf(sentence: Sentence): Condition {
  const said = 'fact' in sentence ? sentence.fact : groupOf(sentence)
  return sentence.negated ? { not: said } : said
}

function groupOf({ join, parts }: Group): Condition {
  const conditions = parts.map(conditionOf)
  return join === 'all' ? { all: conditions } : { any: conditions }
}

/** The whole of a sentence is always a group, so that one more clause can be put beside the first. */
export const asGroup = (sentence: Sentence): Group =>
  'parts' in sentence ? sentence : { negated: false, join: 'all', parts: [sentence] }

/** What a document keeps of the whole: a group of one is that one, and of nothing nothing is kept. */
export function asCondition(group: Group): Condition | undefined {
  const [first, ...others] = group.parts
  if (!first) return undefined
  return others.length === 0 && !group.negated ? conditionOf(first) : conditionOf(group)
}

/** How many clauses a group of a document may hold. */
export const partsMax = 20

/** Groups within groups are read by nobody; deeper ones of imported quizzes can be edited, but not added. */
export const depthMax = 2
