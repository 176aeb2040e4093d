import { evaluate } from './formula/evaluate.ts'
import { parseFormula } from './formula/parse.ts'

/**
 * The value of a formula as it stands in a document that was checked. The widget puts its own file here: only quizzes
 * with formulas carry what reads them.
 */
export function evaluateText(text: string, valueOf: (name: string) => number): number {
  const read = parseFormula(text)
  if ('error' in read) throw new Error(`A formula went past its check: ${text}`)
  return evaluate(read.formula, valueOf)
}
