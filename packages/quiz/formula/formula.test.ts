import { expect, test } from 'vitest'

import { evaluate } from './evaluate.ts'
import type { Formula } from './formula.ts'
import { namesIn } from './names-in.ts'
import { parseFormula } from './parse.ts'

const values = new Map([
  ['area', 54],
  ['level', 190],
  ['extras', 7700],
  ['floor-area', 20],
  ['nothing', 0],
  ['min', 3],
  ['infinite', Infinity],
  ['unknowable', NaN],
])
const valueOf = (name: string) => values.get(name) ?? 0

// Every value is worked out by hand.
test.each([
  ['12', 12],
  ['0.9', 0.9],
  ['007', 7],
  ['area', 54],
  ['floor-area - 5', 15],
  ['area -5', 49],
  // Precedence and order.
  ['2 + 3 × 4', 14],
  ['(2 + 3) × 4', 20],
  ['10 − 4 − 3', 3],
  ['24 ÷ 4 ÷ 3', 2],
  ['24 / 4 * 3', 18],
  ['1+2*3-4/2', 5],
  // Minus before a value.
  ['-3', -3],
  ['2 × -3', -6],
  ['-2 + 5', 3],
  ['−(2 + 5)', -7],
  ['--3', 3],
  ['2 - -3', 5],
  // Comparisons are 1 or 0 and bind the least.
  ['2 + 2 = 4', 1],
  ['2 + 2 ≠ 4', 0],
  ['1 <> 2', 1],
  ['3 <= 3', 1],
  ['3 ≤ 2', 0],
  ['3 >= 3', 1],
  ['2 ≥ 3', 0],
  ['2 < 2', 0],
  ['3 > 2', 1],
  ['(area > 50) × 100', 100],
  // Functions.
  ['min(3, 1, 2)', 1],
  ['max(3, 1, 2)', 3],
  ['min + 1', 4],
  ['min(min, 5)', 3],
  ['round(2.4)', 2],
  ['round(2.5)', 3],
  ['round(-2.5)', -3],
  ['round(-2.4)', -2],
  ['round(1234, 100)', 1200],
  ['round(1250, 100)', 1300],
  ['round(-1250, 100)', -1300],
  ['round(1250, -100)', 1300],
  ['round(7, 2.5)', 7.5],
  ['floor(2.9)', 2],
  ['floor(-2.1)', -3],
  ['ceil(2.1)', 3],
  ['ceil(-2.9)', -2],
  ['abs(-7)', 7],
  ['abs(7)', 7],
  ['if(area > 50, 1, 2)', 1],
  ['if(area < 50, 1, 2)', 2],
  ['if(0.1, 5, 6)', 5],
  ['if(0, 5, if(1, 7, 8))', 7],
  // A renovation: 54 m² × 190 × 1.15 + 7700 = 19 499, its range to hundreds.
  ['area × level × (1 + 0.15) + extras', 19499],
  ['round((area × level × (1 + 0.15) + extras) × 0.9, 100)', 17500],
  ['round((area × level × (1 + 0.15) + extras) × 1.15, 100)', 22400],
  // No noise of binary fractions, neither shown nor decided upon.
  ['0.1 + 0.2', 0.3],
  ['0.1 + 0.2 = 0.3', 1],
  ['0.1 + 0.2 > 0.3', 0],
  ['0.1 + 0.2 ≤ 0.3', 1],
  ['0.3 < 0.1 + 0.2', 0],
  ['0.3 ≥ 0.1 + 0.2', 1],
  ['0.1 + 0.2 ≠ 0.3', 0],
  ['if(0.1 + 0.2 − 0.3, 5, 6)', 6],
  ['1000000.1 + 0.2', 1000000.3],
  ['1000000.1 − 1000000', 0.1],
  ['round(1.005, 0.01)', 1.01],
  ['round(2.675, 0.01)', 2.68],
  ['floor(0.29 × 100)', 29],
  ['ceil(0.1 × 3 × 10)', 3],
  ['1 ÷ 3', 0.3333333333],
  ['999999999999 + 0', 999999999999],
  ['-0.00000000001', 0],
  // What cannot be computed is 0 where it occurs.
  ['5 ÷ 0', 0],
  ['0 ÷ 0', 0],
  ['7 + 5 ÷ nothing', 7],
  ['max(100, 5 ÷ 0)', 100],
  ['min(100, 5 ÷ 0)', 0],
  ['round(7, 0)', 0],
  ['infinite + 1', 1],
  ['unknowable + 1', 1],
  ['100000000000000' + ' × 100000000000000'.repeat(25), 0],
])('%s is %d', (text, expected) => {
  expect(computed(text)).toBe(expected)
})

test('any space is only a space', () => {
  expect(computed('\u00a0round(\n\tarea\u202f×\u20092 , 100 )\ufeff')).toBe(100)
})

test('names come once, in the order of the text, and functions are no names', () => {
  expect(named('max(b, a) + b × min - if(c-d > 1, 2, a)')).toEqual(['b', 'a', 'min', 'c-d'])
  expect(named('2 + 2')).toEqual([])
})

test('a name of an object’s own machinery is a name like any other', () => {
  expect(named('constructor + valueof')).toEqual(['constructor', 'valueof'])
})

function computed(text: string): number {
  return evaluate(read(text), valueOf)
}

function named(text: string): string[] {
  return namesIn(read(text))
}

function read(text: string): Formula {
  const parsed = parseFormula(text)
  if ('error' in parsed) throw new Error(`${text}: ${parsed.error.code}`)
  return parsed.formula
}
