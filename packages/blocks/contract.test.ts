import { locales } from '@pulya/contract/locale'
import { describe, expect, test } from 'vitest'

import { block, definitions } from './definitions.ts'

describe.each(Object.entries(definitions))('%s keeps the contract of a block', (kind, { blank }) => {
  test.each(locales)('a blank one is a valid block (%s)', (locale) => {
    expect(block.safeParse(blank('b1', locale))).toMatchObject({ success: true, data: { id: 'b1', kind } })
  })

  test('a member nobody knows is refused', () => {
    expect(block.safeParse({ ...blank('b1', 'ru'), html: '<b>' }).success).toBe(false)
  })

  test('junk is refused, never an exception', () => {
    for (const junk of [null, [], 'x', Number.NaN, { kind }, { kind, id: 'b1', variants: [] }]) {
      expect(block.safeParse(junk).success).toBe(false)
    }
  })
})
