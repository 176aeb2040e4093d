import { expect, test } from 'vitest'

import { jsonIn } from './json-in.ts'

test.each([
  '{"a":1}',
  '```json\n{"a":1}\n```',
  'Here it is:\n{"a":1}\nAnything else?',
  '<think>first {"a":2}, then {</think>\n\n{"a":1}',
])('%j has one object in it', (written) => {
  expect(jsonIn(written)).toEqual({ a: 1 })
})

test.each(['', 'No.', '[1, 2]', '{"a":', '{"a":1} or {"a":2}'])('%j has none', (written) => {
  expect(jsonIn(written)).toBeUndefined()
})
