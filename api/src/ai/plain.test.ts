import { expect, test } from 'vitest'
import { z } from 'zod'

import { plain, soundOf } from './plain.ts'

test.each(['3 < 5 и 7 > 6', 'Цена — от 5 000 ₽', 'Ремонт «под ключ»', 'a < / 3'])(
  '%j is plain words',
  (text) => {
    expect(plain(40).parse(text)).toBe(text)
  },
)

test.each([
  '<b>Да</b>',
  'Да</p>',
  '<!-- x -->',
  '<script',
  'https://evil.example',
  'H\u200bTTP://evil.example',
  'www.evil.example',
  '',
  '   ',
  'д'.repeat(41),
  7,
  null,
])('%j is not', (given) => {
  expect(plain(40).safeParse(given).success).toBe(false)
})

test('breaks of lines and characters that show nothing are taken out', () => {
  expect(plain(40).parse(' Смета\n\tза \u202eдень ')).toBe('Смета за день')
})

test('of a list the sound ones stay, as many as were asked for', () => {
  const few = soundOf(z.number(), { least: 1, most: 2 })
  expect(few.parse(['x', 1, null, 2, 3])).toEqual([1, 2])
  expect(few.safeParse(['x']).success).toBe(false)
  expect(few.safeParse({ length: 1, 0: 1 }).success).toBe(false)
})
