import fc from 'fast-check'
import { expect, test } from 'vitest'

import { claimed, previewToken, requireSigned } from './preview-link.ts'

const link = { id: 'k7f3-q9d2aa', until: 1_800_000_000_000 }
const token = previewToken('secret', link)

test('a link names its document and its end, and opens until then', () => {
  expect(claimed(token)).toEqual(link)
  expect(() => requireSigned('secret', token, link.until)).not.toThrow()
  expect(() => requireSigned('secret', token, link.until + 1)).toThrow('This link has expired')
})

test('a link of another firm opens nothing', () => {
  expect(() => requireSigned('another', token, 0)).toThrow('There is nothing at this address')
})

// Of the last one only two bits count, and the others say nothing.
test('no character of a link but the last can be changed', () => {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789AZ_-.'.split('')
  fc.assert(
    fc.property(fc.nat({ max: token.length - 2 }), fc.constantFrom(...letters), (at, letter) => {
      fc.pre(token[at] !== letter)
      const other = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`
      expect(() => {
        if (!claimed(other)) throw new Error('There is nothing at this address')
        requireSigned('secret', other, 0)
      }).toThrow('There is nothing at this address')
    }),
  )
})
