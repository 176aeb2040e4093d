import { evaluateText } from './evaluate.ts'
import type { Facts } from './facts.ts'

/** A number the quiz counts by itself: set by actions, or computed by a formula from what stands above it. */
export type Variable =
  | { key: string; start: number }
  | { key: string; formula: string; unit?: string | undefined; money?: true | undefined }

/** The parts of a quiz by which names get their values. */
export interface Numbers {
  variables?: readonly Variable[] | undefined
  hidden?: readonly { key: string; fallback?: string | undefined }[] | undefined
}

/**
 * The number of that name so far: an answer's amount, `answered`, a score, a variable; 0 for what is silent.
 * Names are one namespace, so the order of looking does not matter.
 */
export function numberOf(quiz: Numbers, facts: Facts, name: string): number {
  if (name === 'answered') return Object.keys(facts.keys).length
  const variable = quiz.variables?.find(({ key }) => key === name)
  if (!variable) return facts.amounts[name] ?? facts.scores[name] ?? 0
  return 'start' in variable ? (facts.set[name] ?? variable.start) : computed(quiz, facts, variable)
}

/** A formula with the numbers so far. Its variables look only up, so this ends. */
export const formulaOf = (quiz: Numbers, facts: Facts, formula: string): number =>
  evaluateText(formula, (name) => numberOf(quiz, facts, name))

/** Twenty variables that each name the one above many times would otherwise be computed without end. */
const known = new WeakMap<Facts, Record<string, number>>()

function computed(quiz: Numbers, facts: Facts, { key, formula }: { key: string; formula: string }): number {
  const numbers = known.get(facts) ?? {}
  known.set(facts, numbers)
  return (numbers[key] ??= formulaOf(quiz, facts, formula))
}
