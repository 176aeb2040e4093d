import fc from 'fast-check'
import { expect, test } from 'vitest'

import { given, keptParams } from './given.ts'

test('what came with the visitor is kept as one line each', () => {
  expect(keptParams({ utm_source: ' vk \n ads ', yclid: '12' })).toEqual({
    utm_source: 'vk ads',
    yclid: '12',
  })
})

test('what cannot be kept is left out, and the rest stays', () => {
  const odd = {
    'utm source': 'a',
    UTM: 'b',
    constructor: 'c',
    empty: ' ',
    list: ['d'],
    utm_term: '\0',
    region: 'e',
  }
  expect(keptParams(odd)).toEqual({ region: 'e' })
  expect(keptParams({ long: 'x'.repeat(5000) })).toEqual({ long: 'x'.repeat(200) })
})

test('any query gives params that are kept again as they are', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'binary' })), (params) => {
      const kept = keptParams(params)
      expect(keptParams(kept)).toEqual(kept)
    }),
  )
})

test.each(['2026-02-30', '22.11.2026', ''])('%j is no day', (day) => {
  expect(given.safeParse({ params: {}, device: 'phone', day }).success).toBe(false)
})
