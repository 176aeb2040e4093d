import type { Condition } from '@pulya/questions/condition'

import type { Facts } from './facts.ts'
import { type Numbers, numberOf } from './number-of.ts'

export type { Condition } from '@pulya/questions/condition'

/** A question that was not answered has nothing picked, says nothing and is in no range. */
export function holds(condition: Condition, facts: Facts, quiz: Numbers): boolean {
  const met = (part: Condition) => holds(part, facts, quiz)
  if ('all' in condition) return condition.all.every(met)
  if ('any' in condition) return condition.any.some(met)
  if ('not' in condition) return !met(condition.not)
  if ('scoreAtLeast' in condition) return numberOf(quiz, facts, 'score') >= condition.scoreAtLeast
  if ('scoreAtMost' in condition) return numberOf(quiz, facts, 'score') <= condition.scoreAtMost
  if ('tag' in condition) return facts.tags.includes(condition.tag)
  if ('device' in condition) return facts.given.device === condition.device
  if ('param' in condition) return sameText(paramOf(quiz, facts, condition.param), condition.is)
  if ('value' in condition) return within(condition, numberOf(quiz, facts, condition.value))
  const { question } = condition
  if ('has' in condition) return facts.keys[question]?.includes(condition.has) ?? false
  if ('answered' in condition) return question in facts.keys
  if ('says' in condition) return folded(facts.texts[question] ?? '').includes(folded(condition.says))
  return within(condition, facts.amounts[question])
}

/** What came under this name, or what the author put there for everybody else. */
export const paramOf = ({ hidden }: Numbers, { given }: Facts, name: string): string =>
  given.params[name] ?? hidden?.find(({ key }) => key === name)?.fallback ?? ''

function within(
  { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number | undefined; atMost?: number | undefined },
  amount: number | undefined,
): boolean {
  return amount !== undefined && amount >= atLeast && amount <= atMost
}

const folded = (text: string) => text.toLowerCase()
const sameText = (one: string, other: string) => folded(one) === folded(other)
