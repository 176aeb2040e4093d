import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { name } from './name.ts'
import { answerTextMax, manyLines, oneLine } from './text.ts'

const refused = { flaw: expect.anything() }
const long = (value: unknown) => manyLines(value, { max: answerTextMax, required: true })

const texts = ['unicode', 'xss', 'sql'].flatMap((category) =>
  casesOf(category, 'lead.name', 'answer.text', 'content.text'),
)

describe('texts people and attackers send', () => {
  test.each(texts)('$id $note', ({ target, input, accepted, normalised }) => {
    const cleaned = target === 'lead.name' ? name(input) : long(input)
    expect(cleaned).toEqual(accepted ? { value: normalised } : refused)
  })
})

test('a long text keeps its lines and loses other runs of space', () => {
  expect(long('a \t b\u2028c\u2029\n\u00a0\u3000d')).toEqual({ value: 'a b\nc\n\n d' })
})

test('joiners stay, for Persian and for families of emoji', () => {
  expect(name('می\u200cخواهم 👨\u200d👩\u200d👧')).toEqual({ value: 'می\u200cخواهم 👨\u200d👩\u200d👧' })
})

const invisible =
  '\u0001\u000b\u001f\u007f\u0085\u009f\u00ad\u061c\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff'
test.each([...invisible.split(''), '\u{e0001}', '\u{e007f}'])('%j is not kept', (character) => {
  expect(oneLine(`a${character}b`, { max: 9 })).toEqual({ value: 'ab' })
  expect(long(`a${character}b`)).toEqual({ value: 'ab' })
})

test('each reason to refuse has its own code', () => {
  expect(oneLine(1, { max: 9 })).toEqual({ flaw: { code: 'type-wrong', limit: 'string' } })
  expect(oneLine(null, { max: 9 })).toEqual({ flaw: { code: 'type-wrong', limit: 'string' } })
  expect(oneLine('a\0', { max: 9 })).toEqual({ flaw: { code: 'text-malformed' } })
  expect(oneLine('\ud800', { max: 9 })).toEqual({ flaw: { code: 'text-malformed' } })
  expect(oneLine('\u200b', { max: 9, required: true })).toEqual({ flaw: { code: 'text-required' } })
  expect(oneLine('1234567890', { max: 9 })).toEqual({ flaw: { code: 'text-too-long', limit: 9 } })
  expect(name(undefined)).toEqual({ flaw: { code: 'name-required' } })
})

test('absent is empty where nothing is required', () => {
  expect(oneLine(undefined, { max: 9 })).toEqual({ value: '' })
})

test('length is counted after composing', () => {
  expect(oneLine('각'.normalize('NFD').repeat(120), { max: 120 })).toEqual({ value: '각'.repeat(120) })
  expect(oneLine('각'.normalize('NFD').repeat(121), { max: 120 })).toEqual({
    flaw: { code: 'text-too-long', limit: 120 },
  })
})

test('a tower of marks that composing would sort for a second is refused before it', () => {
  expect(long('a' + '\u0301\u0316'.repeat(250) + '\u0301')).toEqual({ flaw: { code: 'text-malformed' } })
  expect(long('a' + '\u0301\u0316'.repeat(250))).toHaveProperty('value')
})

const awkward = fc.constantFrom(...' \t\n\r\u2028\u00a0\u200b\u00ad\u0301e\u1100\u1161'.split(''))
const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 3 })))
  .map((pieces) => pieces.join(''))

test('what is clean stays as it is', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(oneLine, manyLines), (given, rule) => {
      const once = rule(given, { max: 1000 })
      const twice = 'value' in once ? rule(once.value, { max: 1000 }) : once
      expect(twice).toEqual(once)
    }),
  )
})

test('a clean line has no break, no control and no space at its ends', () => {
  fc.assert(
    fc.property(anyText, (given) => {
      const cleaned = oneLine(given, { max: 1000 })
      expect('value' in cleaned ? cleaned.value : '').not.toMatch(/\p{Cc}|[\u2028\u2029]|^\s|\s$|\s\s/u)
    }),
  )
})
