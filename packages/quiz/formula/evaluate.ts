import type { Formula, Operation } from './formula.ts'

/**
 * Always a finite number: what cannot be computed (a division by zero, an overflow, a value of a name that is not finite)
 * is 0 right where it occurs, and what surrounds it goes on with that 0. Comparisons give 1 or 0.
 * Rounded as `tidy` does.
 */
export function evaluate(formula: Formula, valueOf: (name: string) => number): number {
  return tidy(value(formula, valueOf))
}

function value(formula: Formula, valueOf: (name: string) => number): number {
  if (typeof formula === 'number') return formula
  if (typeof formula === 'string') return finite(valueOf(formula))
  const [operation, ...of] = formula
  return finite(Number(operations[operation](...of.map((part) => value(part, valueOf)))))
}

const finite = (number: number) => (Number.isFinite(number) ? number : 0)

/**
 * Twelve significant digits, at most ten after the point: 0.1 + 0.2 is 0.3, 1 000 000.1 − 1 000 000 is 0.1,
 * and a sum below a trillion keeps its every unit. Comparisons and roundings look at tidy numbers too,
 * or `round(1.005, 0.01)` would see 100.49999999999999 hundredths.
 */
const tidy = (number: number) => Number(Number(number.toPrecision(12)).toFixed(10)) || 0

/** The parser has counted the values: defaults stand only for the compiler, and for the step of `round`. */
const operations: Record<Operation, (...values: number[]) => number | boolean> = {
  '+': (a = 0, b = 0) => a + b,
  '-': (a = 0, b = 0) => a - b,
  '*': (a = 0, b = 0) => a * b,
  '/': (a = 0, b = 0) => a / b,
  '<': (a = 0, b = 0) => tidy(a) < tidy(b),
  '<=': (a = 0, b = 0) => tidy(a) <= tidy(b),
  '>': (a = 0, b = 0) => tidy(a) > tidy(b),
  '>=': (a = 0, b = 0) => tidy(a) >= tidy(b),
  '=': (a = 0, b = 0) => tidy(a) === tidy(b),
  '<>': (a = 0, b = 0) => tidy(a) !== tidy(b),
  min: Math.min,
  max: Math.max,
  if: (condition = 0, yes = 0, no = 0) => (tidy(condition) ? yes : no),
  round: (a = 0, step = 1) => Math.sign(a) * Math.round(tidy(Math.abs(a / step))) * Math.abs(step),
  floor: (a = 0) => Math.floor(tidy(a)),
  ceil: (a = 0) => Math.ceil(tidy(a)),
  abs: Math.abs,
}
