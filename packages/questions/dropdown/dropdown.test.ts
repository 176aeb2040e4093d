import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { flawsIn } from '../check.ts'
import { question } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import type { DropdownConfig } from './definition.ts'

const listOf = (length: number): DropdownConfig => ({
  kind: 'dropdown',
  key: 'region',
  title: 'В каком вы регионе?',
  required: true,
  options: Array.from({ length }, (_, index) => ({ key: `r${index + 1}`, label: `Регион ${index + 1}` })),
})

describe('a list', () => {
  test.each([
    [1, 'items-too-few', 2],
    [101, 'items-too-many', 100],
  ])('of %d is refused', (length, code, limit) => {
    expect(parseWith(question, listOf(length))).toEqual({ flaws: [{ code, limit, pointer: '#/options' }] })
  })

  test('of a hundred is accepted', () => {
    expect(parseWith(question, listOf(100))).toEqual({ value: listOf(100) })
  })
})

test('the first line of the list is no answer', () => {
  const posted = readPosted(listOf(89), new URLSearchParams('region='))
  expect(flawsIn(listOf(89), posted, '2026-11-22')).toMatchObject([{ code: 'answer-required' }])
})

test('what is not in the list is refused', () => {
  const posted = readPosted(listOf(89), new URLSearchParams('region=r90'))
  expect(flawsIn(listOf(89), posted, '2026-11-22')).toMatchObject([{ code: 'option-unknown' }])
})
