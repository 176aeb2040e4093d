import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseBody } from './body.ts'
import { casesOf } from './cases/cases.ts'
import { leadRequest } from './lead.ts'
import { parseWith } from './schema-flaws.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const parsed = (text: string) => parseBody(bytesOf(text))

describe('whole bodies', () => {
  test.each(casesOf('json', 'ingest.body').filter(({ where }) => where === 'body'))('$id $note', (given) => {
    const body = parseBody(given.bytes)
    const request = 'value' in body ? parseWith(leadRequest, body.value) : body
    expect('value' in request).toBe(given.accepted)
  })
})

test.each([
  ['', 'body-empty', '#'],
  [' \n', 'body-empty', '#'],
  ['\ufeff{}', 'body-encoding', '#'],
  ['{"a":1,}', 'body-syntax', '#'],
  ['{"a":1}x', 'body-syntax', '#'],
  ['[1 2]', 'body-syntax', '#'],
  ['{"a":{"b":[0,{"c":1,"c":2}]}}', 'member-repeated', '#/a/b/1/c'],
  ['{"a":1,"\\u0061":2}', 'member-repeated', '#/a'],
  ['{"a":{"__proto__":1}}', 'member-forbidden', '#/a/__proto__'],
  ['{"\\u005f_proto__":1}', 'member-forbidden', '#/__proto__'],
  ['{"constructor":1}', 'member-forbidden', '#/constructor'],
  ['{"a":[{"prototype":1}]}', 'member-forbidden', '#/a/0/prototype'],
  ['{"a":["\\ud83d\\ude00","\\ude00"]}', 'text-malformed', '#/a/1'],
  ['{"a":{"\\u0000":1}}', 'text-malformed', '#/a/%00'],
  ['{"a":"\\x41"}', 'body-syntax', '#/a'],
  ['{"a":[1,1e999]}', 'number-unsafe', '#/a/1'],
  ['{"a":-9007199254740993}', 'number-unsafe', '#/a'],
  ['{"a/b~c":{"д":1e300}}', 'number-unsafe', '#/a~1b~0c/%D0%B4'],
])('%s is refused: %s at %s', (text, code, pointer) => {
  expect(parsed(text)).toEqual({ flaw: expect.objectContaining({ code, pointer }) })
})

test.each([[[0xff]], [[0xc0, 0x80]], [[0x22, 0xed, 0xa0, 0x80, 0x22]], [[0xff, 0xfe, 0x7b, 0, 0x7d, 0]]])(
  'bytes %j are not UTF-8',
  (bytes) =>
    expect(parseBody(Uint8Array.from(bytes))).toEqual({ flaw: { code: 'body-encoding', pointer: '#' } }),
)

test('the same key in two objects is no repetition', () => {
  expect(parsed('[{"a":1},{"a":{"a":"a"}}]')).toEqual({ value: [{ a: 1 }, { a: { a: 'a' } }] })
})

test('thirty-two levels fit, thirty-three do not', () => {
  expect(parsed('['.repeat(32) + ']'.repeat(32))).toHaveProperty('value')
  expect(parsed('['.repeat(33) + ']'.repeat(33))).toHaveProperty('flaw.code', 'body-too-deep')
  expect(parsed('{"a":'.repeat(33) + '1' + '}'.repeat(33))).toHaveProperty(
    'flaw.pointer',
    `#${'/a'.repeat(32)}`,
  )
})

test('a route may take a deeper body, or a longer one', () => {
  const bytes = bytesOf('['.repeat(33) + '0,0' + ']'.repeat(33))
  expect(parseBody(bytes, { depth: 33, values: 35 })).toHaveProperty('value')
  expect(parseBody(bytes, { depth: 32, values: 35 })).toHaveProperty('flaw.limit', 32)
  expect(parseBody(bytes, { depth: 33, values: 34 })).toHaveProperty('flaw.code', 'body-too-many-values')
})

test('ten thousand values fit, one more does not', () => {
  expect(parsed(`[${'0,'.repeat(9998)}0]`)).toHaveProperty('value')
  expect(parsed(`[${'0,'.repeat(9999)}0]`)).toEqual({
    flaw: { code: 'body-too-many-values', limit: 10_000, pointer: '#/9999' },
  })
})

test('white space between values is no value', () => {
  expect(parsed(`[${'0 ,\t\r\n'.repeat(9998)}0]`)).toHaveProperty('value')
})

test.each([
  ['deep lists', '['.repeat(1_000_000)],
  ['deep objects', '{"a":'.repeat(200_000)],
  ['one open string', `"${'\\'.repeat(1_000_000)}`],
  ['one long string', JSON.stringify('x'.repeat(1_000_000))],
  ['one long number', '1'.repeat(1_000_000)],
  ['one long word', 'x'.repeat(1_000_000)],
  ['white space', ' '.repeat(1_000_000)],
  ['closing brackets', ']'.repeat(1_000_000)],
  ['commas', ','.repeat(1_000_000)],
  ['quotes', '"'.repeat(1_000_000)],
])('a million characters of %s end in an answer', (_what, text) => {
  const body = parsed(text)
  expect('value' in body || body.flaw.pointer.length < 300).toBe(true)
})

/** Every text of the right grammar within the limits: keys repeat only across objects, integers are safe. */
const decent = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 6 }, tie('leaf'), tie('list'), tie('record')),
  leaf: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.boolean(),
    fc.constant(null),
  ),
  list: fc.array(tie('value'), { maxLength: 5 }),
  record: fc.dictionary(
    // Nine letters are enough for `prototype`, which is refused.
    fc.stringMatching(/^[a-zа-я"\\/~ ]{0,8}$/),
    tie('value'),
    { maxKeys: 5, noNullPrototype: true },
  ),
})).value

test('a decent document is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(decent, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent)
      expect(parsed(text)).toEqual({ value: JSON.parse(text) })
    }),
  )
})

test('what JSON.parse refuses is refused', () => {
  const pieces = fc.array(fc.constantFrom(...'{}[],:"\\ 1-.e'.split(''), '"a"', 'null', '\\u00', '\n'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(pieces, (given) => {
      const text = given.join('')
      const body = parsed(text)
      expect(body).toEqual('value' in body ? { value: JSON.parse(text) } : body)
    }),
    { numRuns: 2000 },
  )
})

test('any bytes get a verdict, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['value', 'flaw']).toContain(Object.keys(parseBody(bytes))[0])
    }),
  )
})
