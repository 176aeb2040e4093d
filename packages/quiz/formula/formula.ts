/**
 * A formula as plain JSON: a number, the name of a value, or an operation over formulas,
 * as `['+', ['*', 'area', 120], 4500]`. The minus of `-a` subtracts from zero.
 */
export type Formula = number | string | readonly [Operation, ...Formula[]]

export type Operation = BinarySign | FunctionName

export type BinarySign = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '<>'

export type FunctionName = keyof typeof functions

/** How many values each function takes, least and most. */
export const functions = {
  min: [2, Infinity],
  max: [2, Infinity],
  round: [1, 2],
  if: [3, 3],
  floor: [1, 1],
  ceil: [1, 1],
  abs: [1, 1],
} as const

export const charactersMax = 500
/** Brackets, functions and minuses before a value, one inside another. */
export const nestingMax = 30
/** Of one number, with its point: what a double holds exactly. */
export const digitsMax = 15

/** Few and broad, for visitors carry them too: `explain` looks at what was found and says more. */
export type FormulaFlaw =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'sign-unknown'
  /** A comma outside a function, a bracket that closes nothing, a second comparison in a row. */
  | 'sign-misplaced'
  | 'operand-missing'
  | 'operator-missing'
  /** Too many digits, no digit before or after the point, a comma between digits. */
  | 'number-malformed'
  /** Never closed. */
  | 'bracket-open'
  | 'function-unknown'
  | 'arguments-count'

export interface FormulaError {
  code: FormulaFlaw
  /** Counted as `setSelectionRange` of a text field counts: in UTF-16 units, from 0. */
  at: number
  length: number
  /** What is written there; nothing at the end of the text. */
  found: string
  /** The number, name or sign before it; nothing at the start of the text. */
  after: string
}
