import {
  charactersMax,
  digitsMax,
  functions,
  nestingMax,
  type BinarySign,
  type Formula,
  type FormulaError,
  type FunctionName,
} from './formula.ts'
import { fail, startReading, take, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Takes any name: which of them exist the caller knows, see `namesIn`. An error is the first one in the text. */
export function parseFormula(text: string): { formula: Formula } | { error: FormulaError } {
  const length = text.length - charactersMax
  if (length > 0) return { error: { code: 'too-long', at: charactersMax, length, found: '', after: '' } }
  const reading = startReading(text)
  const formula = expression(reading, 1)
  if (reading.ahead.is !== 'end') failAfterValue(reading)
  return reading.error ? { error: reading.error } : { formula }
}

/** Precedence climbing: goes on while signs bind at least as tightly as `weakest`. */
function expression(reading: Reading, weakest: number): Formula {
  let left = operand(reading)
  let floor = weakest
  for (;;) {
    const { is } = reading.ahead
    if (!isBinary(is) || strengths[is] < floor) return left
    take(reading)
    left = [is, left, expression(reading, strengths[is] + 1)]
    // `1 < rooms < 4` would compare 4 with a yes or no: its second sign is left over, as an error.
    if (strengths[is] === 1) floor = 2
  }
}

const strengths = { '<': 1, '<=': 1, '>': 1, '>=': 1, '=': 1, '<>': 1, '+': 2, '-': 2, '*': 3, '/': 3 }

function isBinary(is: Token['is']): is is BinarySign {
  return is in strengths
}

function operand(reading: Reading): Formula {
  const token = take(reading)
  if (token.is === 'number') return numberOf(reading, token)
  if (token.is === 'name' && reading.ahead.is !== '(') return token.text
  if (token.is !== 'name' && token.is !== '(' && token.is !== '-') return failAsValue(reading, token)
  if (reading.depth === nestingMax) return fail(reading, token, 'too-deep')
  reading.depth += 1
  const formula = nested(reading, token)
  reading.depth -= 1
  return formula
}

function numberOf(reading: Reading, token: Token): Formula {
  const sound = token.text.length <= digitsMax && /^\d+(\.\d+)?$/.test(token.text)
  return sound ? Number(token.text) : fail(reading, token, 'number-malformed')
}

function nested(reading: Reading, token: Token): Formula {
  if (token.is === '-') return ['-', 0, operand(reading)]
  if (token.is === 'name') return call(reading, token)
  const formula = expression(reading, 1)
  close(reading, token)
  return formula
}

function call(reading: Reading, token: Token): Formula {
  const name = token.text
  if (!isFunction(name)) return fail(reading, token, 'function-unknown')
  const values: Formula[] = []
  const open = reading.ahead
  do {
    take(reading)
    values.push(expression(reading, 1))
  } while (reading.ahead.is === ',')
  close(reading, open)
  const [least, most] = functions[name]
  if (values.length < least || values.length > most) return fail(reading, token, 'arguments-count')
  return [name, ...values]
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name)
}

function close(reading: Reading, open: Token): void {
  if (reading.ahead.is === ')') take(reading)
  else if (reading.ahead.is === 'end') fail(reading, open, 'bracket-open')
  else failAfterValue(reading)
}

/** Nothing but a value could stand here. */
function failAsValue(reading: Reading, token: Token): Formula {
  if (token.is === 'unknown') return fail(reading, token, 'sign-unknown')
  return fail(reading, token, token.text || token.after ? 'operand-missing' : 'empty')
}

/** Nothing but a sign, a comma of a function or an end could stand here. */
function failAfterValue(reading: Reading): Formula {
  const { ahead } = reading
  if (ahead.is === 'unknown') return fail(reading, ahead, 'sign-unknown')
  const value = ahead.is === 'number' || ahead.is === 'name' || ahead.is === '('
  return fail(reading, ahead, value ? 'operator-missing' : 'sign-misplaced')
}
