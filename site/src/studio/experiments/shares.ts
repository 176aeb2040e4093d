import { numberTyped } from './typed-number.ts'

/** Of all visitors that take part, by variant: weights are typed, and relative to each other. */
export function sharesOf(weights: Readonly<Record<string, string>>): Record<string, number> {
  const numbers = Object.entries(weights).map(([key, text]) => [key, numberTyped(text) ?? 0] as const)
  const all = numbers.reduce((sum, [, weight]) => sum + weight, 0)
  return Object.fromEntries(numbers.map(([key, weight]) => [key, all === 0 ? 0 : weight / all]))
}

/** A third is told as 33 %: weights are chosen roughly. */
export const inHundredths = (share: number): number => Math.round(share * 100) / 100
