import type { Condition } from '@pulya/questions/condition'

type Path = readonly (string | number)[]

/**
 * The condition without one of its terms; a group of which one is left is that one.
 *
 * @param path To the term or into it, `['all', 1, 'question']`.
 * @returns `undefined` when nothing is left of it.
 */
export function withoutTerm(condition: Condition, [step, ...rest]: Path): Condition | undefined {
  if ('not' in condition && step === 'not') {
    const left = withoutTerm(condition.not, rest)
    return left && { not: left }
  }
  if ('all' in condition && step === 'all') {
    const left = ofGroup(condition.all, rest)
    return left.length > 1 ? { all: left } : left[0]
  }
  if ('any' in condition && step === 'any') {
    const left = ofGroup(condition.any, rest)
    return left.length > 1 ? { any: left } : left[0]
  }
  return undefined
}

const ofGroup = (group: readonly Condition[], [at, ...rest]: Path): Condition[] =>
  group.flatMap((part, place) => (place === at ? (withoutTerm(part, rest) ?? []) : part))
