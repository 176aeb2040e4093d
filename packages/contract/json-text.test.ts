import fc from 'fast-check'
import { expect, test } from 'vitest'

import { jsonText } from './json-text.ts'

test('plain data is written as JSON.stringify writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(jsonText(value)).toBe(JSON.stringify(value))
    }),
  )
  const holes = { a: undefined, b: [undefined], c: null }
  expect(jsonText(holes)).toBe(JSON.stringify(holes))
})

test('what a library teaches its objects to say of themselves is not listened to', () => {
  const list = Object.assign([1, 2], { toJSON: () => '[1, 2]' })
  expect(jsonText({ list })).toBe('{"list":[1,2]}')
})
