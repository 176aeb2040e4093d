import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fileName } from './file-name.ts'

test.each([
  ['Паспорт, стр. 2.jpg', 'Паспорт, стр. 2.jpg'],
  ['../../etc/passwd', 'passwd'],
  [String.raw`C:\Users\Анна\скан.pdf`, 'скан.pdf'],
  ['.htaccess', 'htaccess'],
  ['a\r\nX: y.png', 'a X: y.png'],
  ['фото\u202egpj.exe', 'фотоgpj.exe'],
  [`${'я'.repeat(200)}.jpeg`, `${'я'.repeat(114)}….jpeg`],
  ['я'.repeat(200), `${'я'.repeat(119)}…`],
])('%j is shown as %j', (given, shown) => {
  expect(fileName(given)).toEqual({ value: shown })
})

test.each(['', ' ', '..', 'folder/', '\u200b'])('%j is no name', (given) => {
  expect(fileName(given)).toEqual({ flaw: { code: 'text-required' } })
})

test('a NUL and half a character are refused', () => {
  for (const given of ['a\0.png', '\ud800.png'])
    expect(fileName(given)).toEqual({ flaw: { code: 'text-malformed' } })
})

test('whatever is taken is short, of one line, no path, and stays as it is when taken again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
      const taken = fileName(given)
      if ('flaw' in taken) return
      expect(Array.from(taken.value).length).toBeLessThanOrEqual(120)
      expect(taken.value).not.toMatch(/[/\\\r\n]|^\./)
      expect(fileName(taken.value)).toEqual(taken)
    }),
  )
})
