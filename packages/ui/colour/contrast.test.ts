import { expect, test } from 'vitest'

import { contrast } from './contrast.ts'

test('black on white is the most there is, and neither has to come first', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#000000')).toBe(21)
})

// The palest grey that passes on white, and pure colours, https://webaim.org/articles/contrast/
test.each([
  ['#767676', 4.54],
  ['#ff0000', 4.0],
  ['#0000ff', 8.59],
  ['#00ff00', 1.37],
])('%s on white has the published ratio', (colour, ratio) => {
  expect(contrast(colour, '#ffffff')).toBeCloseTo(ratio, 2)
})
