import { expect, test } from 'vitest'

import { bytesOf, inQuery, jsonBytes, literalOf, textOf } from './value.ts'

const lone = { input_utf16: [0xd800, 0x41] }
const raw = { input_base64: Buffer.of(0xff, 0x22).toString('base64') }

test('a text, code units and bytes are one value', () => {
  expect(textOf({ input: 'я' })).toBe('я')
  expect(textOf({ input_utf16: [0x44f] })).toBe('я')
  expect(textOf({ input_base64: '0Y8=' })).toBe('я')
})

test('a lone surrogate travels as three bytes that no decoder of UTF-8 takes', () => {
  expect([...bytesOf(lone)]).toEqual([0xed, 0xa0, 0x80, 0x41])
  expect(inQuery(lone)).toBe('%ed%a0%80%41')
})

test('in JSON a lone surrogate is escaped and bytes stay as they are', () => {
  const body = (given: Parameters<typeof literalOf>[0]) => jsonBytes({ name: literalOf(given), age: 1 })
  expect(String(body(lone))).toBe(String.raw`{"name":"\ud800A","age":1}`)
  expect(body(raw).includes(Buffer.of(0x22, 0xff, 0x22, 0x22))).toBe(true)
})

test('values that look like JSON or like a place for one are told apart', () => {
  const text = '"},{\u{f0000}"'
  expect(JSON.parse(String(jsonBytes([literalOf({ input: text }), literalOf({ input: 'b' })])))).toEqual([
    text,
    'b',
  ])
})
