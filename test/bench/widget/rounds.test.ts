import { expect, test } from 'vitest'

import { interleaved } from './rounds.ts'

test('every second round goes the other way', () => {
  expect(interleaved(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a', 'b', 'c'])
})
