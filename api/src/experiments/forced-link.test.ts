import fc from 'fast-check'
import { expect, test } from 'vitest'

import { previewToken } from '../sharing/preview-link.ts'
import { forcedToken, readForced } from './forced-link.ts'

const forced = { experiment: 'k7f3-q9d2aa', variant: 'B', until: 1_800_000_000_000 }
const token = forcedToken('secret', forced)

test('a link names its experiment, its variant and its end, and opens until then', () => {
  expect(readForced('secret', token, forced.until)).toEqual(forced)
  expect(() => readForced('secret', token, forced.until + 1)).toThrow('This link has expired')
})

test('nobody forces a variant by its name, by the link of another firm, or by that of a draft', () => {
  const others = [
    'B',
    '',
    forcedToken('another', forced),
    previewToken('secret', { id: 'k7f3-q9d2aa', until: 9e14 }),
  ]
  for (const other of others)
    expect(() => readForced('secret', other, 0)).toThrow('There is nothing at this address')
})

// Of the last character only two bits count.
test('no character of a link but the last can be changed', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: token.length - 2 }),
      fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789ABC_-.'.split('')),
      (at, letter) => {
        fc.pre(token[at] !== letter)
        const other = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`
        expect(() => readForced('secret', other, 0)).toThrow('There is nothing at this address')
      },
    ),
  )
})
