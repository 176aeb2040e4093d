import { expect, test } from 'vitest'

import { newBonus } from './bonus.ts'

test('a code is eight signs that nobody takes for each other, and no two are the same', () => {
  const codes = Array.from({ length: 2000 }, () => newBonus({ amount: 1, unit: '%', days: 1 }, 0).code)
  for (const code of codes) expect(code).toMatch(/^[AC-HJKMNP-RT-Y2-46-9]{8}$/)
  expect(new Set(codes).size).toBe(codes.length)
  expect(new Set(codes.join('')).size).toBe(27)
})

test('the days of a bonus are whole days from now', () => {
  const now = Date.UTC(2026, 10, 22, 10, 15)
  expect(newBonus({ amount: 5, unit: '%', days: 7 }, now).expiresAt).toBe(Date.UTC(2026, 10, 29, 10, 15))
})
