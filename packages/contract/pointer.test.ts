import { expect, test } from 'vitest'

import { placeIn, pointerTo } from './pointer.ts'

// The table of RFC 6901, section 6.
test.each([
  [[], '#'],
  [['foo'], '#/foo'],
  [['foo', 0], '#/foo/0'],
  [[''], '#/'],
  [['a/b'], '#/a~1b'],
  [['c%d'], '#/c%25d'],
  [['e^f'], '#/e%5Ef'],
  [['g|h'], '#/g%7Ch'],
  [['i\\j'], '#/i%5Cj'],
  [['k"l'], '#/k%22l'],
  [[' '], '#/%20'],
  [['m~n'], '#/m~0n'],
])('%j is written %s, and read back', (path, pointer) => {
  expect(pointerTo(...path)).toBe(pointer)
  expect(placeIn(pointer)).toEqual(path)
})

test('a key that is not well formed or endless still makes a short pointer', () => {
  expect(pointerTo('\ud800')).toBe('#/%EF%BF%BD')
  expect(pointerTo('x'.repeat(1000))).toBe(`#/${'x'.repeat(80)}`)
})
