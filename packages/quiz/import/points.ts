import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'
import type { Option } from '@pulya/questions/options'

import type { Draft } from './draft.ts'
import { follow } from './logic.ts'

/**
 * A variable that only grows by whole points with options picked is the score of ours: points stand at the options, where
 * the author expects them, and bands can look at them. Any other sum stays a variable.
 */
export function scored(draft: Draft, variable: string): Draft {
  const sums = draft.questions.map((question) => sumsOf(question, variable))
  const all = sums.flat()
  const start = draft.variables.find(({ key }) => key === variable)
  if (all.length === 0 || all.includes(undefined) || !start || !('start' in start) || start.start !== 0)
    return draft
  for (const sum of all)
    for (const option of sum?.options ?? []) option.points = (option.points ?? 0) + sum!.points
  for (const question of draft.questions) {
    follow(
      question,
      question.actions?.filter((action) => !('set' in action && action.set === variable)) ?? [],
    )
  }
  const variables = draft.variables.filter(({ key }) => key !== variable)
  return renamed({ ...draft, variables }, variable)
}

interface Sum {
  points: number
  options: readonly Option[]
}

/**
 * `undefined` stands for a sum that options cannot give. An option that has led on by then is past what follows; who has
 * led on for another reason, nobody can say.
 */
function sumsOf(question: Question, variable: string): (Sum | undefined)[] {
  const gone = new Set<string>()
  let unsure = false
  const sums: (Sum | undefined)[] = []
  for (const action of question.actions ?? []) {
    const own = ownOption(question, action.when)
    if ('set' in action && action.set === variable) {
      sums.push(unsure ? undefined : sumOf(question, action, { variable, gone }))
    } else if (!('set' in action) && !('tag' in action)) {
      if (own === undefined) unsure = true
      else gone.add(own)
    }
  }
  return sums
}

/** The option of this question that alone decides. */
const ownOption = (question: Question, when: Condition | undefined): string | undefined =>
  when && 'has' in when && when.question === question.key ? when.has : undefined

function sumOf(
  question: Question,
  { when, to }: Extract<Action, { set: string }>,
  { variable, gone }: { variable: string; gone: ReadonlySet<string> },
): Sum | undefined {
  const [, sign, digits] = /^\S+ ([+-]) (\d{1,3})$/.exec(to) ?? []
  const points = Number(digits) * (sign === '-' ? -1 : 1)
  if (!digits || !to.startsWith(`${variable} `) || !('options' in question)) return undefined
  const own = ownOption(question, when)
  if (when && own === undefined) return undefined
  // For everybody who goes on: with several options that would be more than once.
  if (!when && (question.kind === 'multiple' || !question.required)) return undefined
  const options = question.options.filter(({ key }) => (when ? key === own : !gone.has(key)))
  return options.every((option) => Math.abs((option.points ?? 0) + points) <= 100)
    ? { points, options }
    : undefined
}

/** Everything that spoke of the variable speaks of the score. Its key is no word of any text, so only names change. */
function renamed(draft: Draft, variable: string): Draft {
  rename([draft.questions, draft.outcomes, draft.variables], variable)
  return draft
}

const formulas: ReadonlySet<string> = new Set(['to', 'formula'])

function rename(part: unknown, variable: string): void {
  if (typeof part !== 'object' || part === null) return
  for (const [name, inner] of Object.entries(part)) {
    if (typeof inner !== 'string') rename(inner, variable)
    else Object.assign(part, { [name]: respelled(name, inner, variable) })
  }
}

function respelled(name: string, text: string, variable: string): string {
  if (name === 'value') return text === variable ? 'score' : text
  if (formulas.has(name))
    return text.replaceAll(new RegExp(`(?<![a-z0-9-])${variable}(?![a-z0-9-])`, 'g'), 'score')
  return text.replaceAll(`{${variable}}`, '{score}')
}
