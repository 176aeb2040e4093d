import { expect, test } from 'vitest'

import type { FitFault } from './finding.ts'
import { faultInWords, screenInWords } from './fit-words.ts'

const below: FitFault = { code: 'below', block: 'sub', kind: 'subhead', px: 40, hurts: ['notice'] }

test.each([
  [1, 'сократите подзаголовок на 1 строку: не помещается обязательное предупреждение'],
  [2, 'сократите подзаголовок на 2 строки: не помещается обязательное предупреждение'],
  [5, 'сократите подзаголовок на 5 строк: не помещается обязательное предупреждение'],
  [11, 'сократите подзаголовок на 11 строк: не помещается обязательное предупреждение'],
  [21, 'сократите подзаголовок на 21 строку: не помещается обязательное предупреждение'],
])('%i lines are counted as Russian does', (lines, sentence) => {
  expect(faultInWords('ru', { ...below, lines })).toBe(sentence)
})

test('English has one line and many lines', () => {
  expect(faultInWords('en', { ...below, lines: 1 })).toBe(
    'shorten the subhead by 1 line: the legal notice does not fit',
  )
  expect(faultInWords('en', { ...below, lines: 3 })).toContain('by 3 lines')
})

test('what has no lines is made lower, and stands in the case the verb wants', () => {
  const picture = { ...below, block: 'photo', kind: 'picture' }
  expect(faultInWords('ru', picture)).toBe(
    'сократите картинку на 40 px по высоте: не помещается обязательное предупреждение',
  )
})

test('a screen is called by its device and its size', () => {
  expect(screenInWords('ru', 'phone', true)).toBe('телефон 360 × 640, крупный шрифт')
  expect(screenInWords('en', 'laptop')).toBe('laptop 1280 × 720')
})
