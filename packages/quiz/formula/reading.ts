import type { Formula, FormulaError, FormulaFlaw } from './formula.ts'
import { tokensIn, type Token } from './tokens.ts'

/** How far a formula has been read. */
export interface Reading {
  ahead: Token
  rest: Token[]
  end: Token
  depth: number
  error: FormulaError | undefined
}

export function startReading(text: string): Reading {
  const { tokens, end } = tokensIn(text)
  return { ahead: tokens.shift() ?? end, rest: tokens, end, depth: 0, error: undefined }
}

export function take(reading: Reading): Token {
  const taken = reading.ahead
  reading.ahead = reading.rest.shift() ?? reading.end
  return taken
}

/** Keeps the first error only, for what is read after it means little. Gives a value that nobody will see. */
export function fail(reading: Reading, token: Token, code: FormulaFlaw): Formula {
  reading.error ??= { code, at: token.at, length: token.text.length, found: token.text, after: token.after }
  return 0
}
