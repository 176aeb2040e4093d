import type { Condition } from '@pulya/questions/condition'

export type { Condition } from '@pulya/questions/condition'

/** What the answers on the path so far say. */
export interface Facts {
  /** Picked options by question. */
  keys: Record<string, readonly string[]>
  /** Numbers by question. */
  amounts: Record<string, number | undefined>
  score: number
  tags: readonly string[]
}

/** A question that was not answered has nothing picked and is in no range. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts))
  if ('any' in condition) return condition.any.some((part) => holds(part, facts))
  if ('not' in condition) return !holds(condition.not, facts)
  if ('scoreAtLeast' in condition) return facts.score >= condition.scoreAtLeast
  if ('scoreAtMost' in condition) return facts.score <= condition.scoreAtMost
  if ('has' in condition) return facts.keys[condition.question]?.includes(condition.has) ?? false
  const { atLeast = -Infinity, atMost = Infinity, question } = condition
  const amount = facts.amounts[question]
  return amount !== undefined && amount >= atLeast && amount <= atMost
}
