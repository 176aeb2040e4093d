import { expect, test } from 'vitest'

import { moneyInWords } from './money-in-words.ts'

test.each([
  ['ru', 2_490_000, 'RUB', '24\u00a0900\u00a0₽'],
  ['ru', 99_050, 'RUB', '990,50\u00a0₽'],
  ['ru', 100_000, 'KZT', '1\u00a0000\u00a0₸'],
  ['en', 1_950, 'GBP', '£19.50'],
  ['en', 120_000, 'GBP', '£1,200'],
  ['en', 1_200, 'JPY', '¥1,200'],
] as const)('in %s %d minor units of %s are read as %s', (locale, minor, currency, words) => {
  expect(moneyInWords(locale, minor, currency)).toBe(words)
})
