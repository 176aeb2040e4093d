import { expect, test } from 'vitest'

import { placeAfterDrop } from './place-after-drop.ts'

/** The list as a person sees it after letting go. */
function after(from: number, over: number, edge: 'top' | 'bottom'): string {
  const rows = ['a', 'b', 'c', 'd']
  const [taken = ''] = rows.splice(from, 1)
  rows.splice(placeAfterDrop({ from, over, edge }), 0, taken)
  return rows.join('')
}

test.each([
  [0, 2, 'top', 'bacd'],
  [0, 2, 'bottom', 'bcad'],
  [0, 3, 'bottom', 'bcda'],
  [3, 0, 'top', 'dabc'],
  [3, 1, 'bottom', 'abdc'],
  [1, 1, 'top', 'abcd'],
  [1, 1, 'bottom', 'abcd'],
  [2, 3, 'top', 'abcd'],
  [2, 1, 'bottom', 'abcd'],
] as const)('row %i let go over %i at the %s gives %s', (from, over, edge, order) => {
  expect(after(from, over, edge)).toBe(order)
})
