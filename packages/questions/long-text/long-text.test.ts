import { expect, test } from 'vitest'

import { cleanAnswer, flawsIn } from '../check.ts'
import { definitions } from '../definitions.ts'
import { readPosted } from '../pages.ts'
import { rules } from './rules.ts'

const day = '2026-11-22'
const wishes = definitions['long-text'].blank('wishes', 'ru')
const told = 'Два этажа,\n\nокна на юг'

test('a posted text keeps its line breaks, in one form', () => {
  const posted = readPosted(wishes, new URLSearchParams({ wishes: '  Два  этажа,\r\n\r\nокна на юг\r\n' }))
  expect(cleanAnswer(wishes, posted, day)).toEqual({ value: told })
})

test('in a table it is one line', () => {
  expect(rules.asText(wishes, told, 'ru')).toBe('Два этажа, окна на юг')
})

test('five thousand characters are accepted, one more is not', () => {
  expect(flawsIn(wishes, 'я'.repeat(5000), day)).toEqual([])
  expect(rules.flaw(wishes, 'я'.repeat(5001), day)).toEqual({ code: 'text-too-long', limit: 5000 })
})

test('line breaks alone are silence', () => {
  expect(rules.flaw(wishes, '\n\r\n ', day)).toEqual({ code: 'answer-required' })
  expect(cleanAnswer({ ...wishes, required: false }, '\n\r\n ', day)).toEqual({ value: undefined })
})
