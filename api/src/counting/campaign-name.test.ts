import fc from 'fast-check'
import { expect, test } from 'vitest'

import { campaignName } from './campaign-name.ts'

test.each([
  ['Yandex', 'yandex'],
  ['  Осень \t 2026 ', 'осень 2026'],
  ['ОСЕНЬ\u200b', 'осень'],
  ['', ''],
  ['\0', ''],
])('%j is called %j', (said, name) => {
  expect(campaignName(said)).toBe(name)
})

test('whatever somebody writes into an address is a short line, and its name is its own name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (said) => {
      const name = campaignName(said)
      expect(Array.from(name).length).toBeLessThanOrEqual(80)
      expect(name.isWellFormed()).toBe(true)
      expect(name).not.toMatch(/\p{Cc}/u)
    }),
  )
})
