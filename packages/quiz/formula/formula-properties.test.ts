import { locales } from '@pulya/contract/locale'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import type { Formula, FormulaError } from './formula.ts'
import { parseFormula } from './parse.ts'

const names = { a: 3, 'b-c': 0.5, d: -40, zero: 0 }
const valueOf = (name: string) => new Map(Object.entries(names)).get(name) ?? 0

/** A formula as a person would write it, with its value by JavaScript itself. `binds` is how tightly: 4 is one piece. */
interface Written {
  text: string
  value: number
  binds: number
}

const whole = (text: string, value: number): Written => ({ text, value, binds: 4 })
/** Bracketed only where it must be. */
const atLeast = (binds: number, { text, ...written }: Written) => (written.binds < binds ? `(${text})` : text)

const signs: [spellings: string[], binds: number, compute: (a: number, b: number) => number][] = [
  [['+'], 2, (a, b) => a + b],
  [['-', '−'], 2, (a, b) => a - b],
  [['*', '×'], 3, (a, b) => a * b],
  [['<'], 1, (a, b) => (a < b ? 1 : 0)],
  [['<=', '≤'], 1, (a, b) => (a <= b ? 1 : 0)],
  [['>'], 1, (a, b) => (a > b ? 1 : 0)],
  [['>=', '≥'], 1, (a, b) => (a >= b ? 1 : 0)],
  [['='], 1, (a, b) => (a === b ? 1 : 0)],
  [['<>', '≠'], 1, (a, b) => (a === b ? 0 : 1)],
]

const { written } = fc.letrec<{ written: Written }>((tie) => {
  const some = tie('written')
  const binary = fc.constantFrom(...signs).chain(([spellings, binds, compute]) =>
    fc.tuple(fc.constantFrom(...spellings), some, some).map(([sign, left, right]) => ({
      // Comparisons do not chain, so theirs are bracketed on both sides.
      text: `${atLeast(binds === 1 ? 2 : binds, left)} ${sign} ${atLeast(binds + 1, right)}`,
      value: compute(left.value, right.value),
      binds,
    })),
  )
  return {
    written: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.nat(999).map((value) => whole(`${value}`, value)),
      fc.nat(999).map((value) => whole(`${value}.25`, value + 0.25)),
      fc.constantFrom(...Object.entries(names)).map(([name, value]) => whole(name, value)),
      binary,
      // Only by powers of two: what is not exact in binary has its own examples.
      fc
        .tuple(some, fc.constantFrom('/', '÷'), fc.constantFrom(2, 4))
        .map(([a, sign, b]) => ({ text: `${atLeast(3, a)}${sign}${b}`, value: a.value / b, binds: 3 })),
      some.map((a) => whole(`-${atLeast(4, a)}`, -a.value)),
      some.map((a) => whole(`abs(${a.text})`, Math.abs(a.value))),
      some.map((a) => whole(`floor(${a.text})`, Math.floor(a.value))),
      some.map((a) => whole(`ceil(${a.text})`, Math.ceil(a.value))),
      fc.array(some, { minLength: 2, maxLength: 3 }).map((all) => {
        return whole(`min(${textsOf(all)})`, Math.min(...all.map(({ value }) => value)))
      }),
      fc.array(some, { minLength: 2, maxLength: 3 }).map((all) => {
        return whole(`max(${textsOf(all)})`, Math.max(...all.map(({ value }) => value)))
      }),
      fc
        .tuple(some, some, some)
        .map((all) => whole(`if(${textsOf(all)})`, all[0].value === 0 ? all[2].value : all[1].value)),
    ),
  }
})
const textsOf = (all: Written[]) => all.map(({ text }) => text).join(', ')

test('a formula means what the same operations mean in JavaScript', () => {
  const readable = written.filter(({ text, value }) => text.length <= 500 && Math.abs(value) < 1e9)
  fc.assert(
    fc.property(readable, ({ text, value }) => {
      const parsed = parseFormula(text)
      if (!('formula' in parsed)) throw new Error(`${text}: ${parsed.error.code}`)
      expect(evaluate(parsed.formula, valueOf)).toBeCloseTo(value, 4)
      expect(JSON.parse(JSON.stringify(parsed.formula))).toEqual(parsed.formula)
    }),
    { numRuns: 2000 },
  )
})

const scraps =
  '( ) , + - × ÷ / < <= = <> . % ; 1 0 0.5 12 a b-c min( round( if( abs Я \u200b \u{1f600} \ud800'
const scrap = fc.constantFrom(' ', ...scraps.split(' '))
const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.array(scrap, { maxLength: 60 }).map((all) => all.join('')),
)
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, Number.MAX_VALUE))

test('any text is a formula with a finite value, or an error within the text that both languages explain', () => {
  fc.assert(
    fc.property(junk, anyNumber, (text, number) => {
      const parsed = parseFormula(text)
      const sound =
        'formula' in parsed ? staysFinite(parsed.formula, number) : isExplained(text, parsed.error)
      expect(sound).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

function staysFinite(formula: Formula, number: number): boolean {
  return Number.isFinite(evaluate(formula, () => number))
}

function isExplained(text: string, error: FormulaError): boolean {
  const { at, length, code, found } = error
  const pointed = code === 'too-long' ? at + length === text.length : text.slice(at, at + length) === found
  return pointed && locales.every((locale) => /\S/.test(explain(locale, error)))
}

test('whatever names stand for, the value is finite, never −0, and the same when taken again', () => {
  fc.assert(
    fc.property(written, anyNumber, ({ text }, number) => {
      const parsed = parseFormula(text)
      fc.pre('formula' in parsed)
      const value = evaluate(parsed.formula, () => number)
      expect(value).toSatisfy(Number.isFinite)
      expect(Object.is(value, -0)).toBe(false)
      expect(evaluate(value, () => 0)).toBe(value)
    }),
    { numRuns: 2000 },
  )
})

test('nesting is read up to thirty and refused beyond, whatever nests', () => {
  const nests = fc.constantFrom(['(', ')'], ['-', ''], ['abs(', ')'], ['min(2, ', ')'], ['max(', ', 2)'])
  fc.assert(
    fc.property(fc.array(nests, { minLength: 25, maxLength: 70, size: 'max' }), (around) => {
      const text = around.reduceRight((inside, [open, close]) => `${open}${inside}${close}`, '1')
      fc.pre(text.length <= 500)
      const parsed = parseFormula(text)
      const code = 'error' in parsed ? parsed.error.code : 'read'
      expect(code).toBe(around.length > 30 ? 'too-deep' : 'read')
    }),
  )
})
