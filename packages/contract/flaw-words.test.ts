import { describe, expect, test } from 'vitest'

import { visitorFlawCodes } from './flaw-codes.ts'
import { flawInWords } from './flaw.ts'
import { flawWords, sentence, visitorFlawWords } from './flaw-words.ts'
import { locales } from './locale.ts'

test('numbers are written as the language writes them', () => {
  expect(sentence('ru', { code: 'number-too-large', limit: 1_000_000 })).toBe(
    'Укажите число не больше 1\u00a0000\u00a0000',
  )
  expect(sentence('en', { code: 'number-too-large', limit: 1_000_000 })).toBe(
    'Enter a number that is 1,000,000 or less',
  )
})

test('dates are written as the language writes them, the same in every time zone', () => {
  const flaw = { code: 'date-too-early', limit: '2027-01-15' } as const
  expect(sentence('ru', flaw)).toBe('Укажите дату не раньше 15 января 2027 г.')
  expect(sentence('en', flaw)).toBe('Choose 15 January 2027 or a later date')
})

test('a limit is put in as it is, whatever it holds', () => {
  expect(sentence('en', { code: 'value-unknown', limit: '$& {limit}' })).toBe('Possible values: $& {limit}')
})

test('the widget says the same with the few words it carries', () => {
  const words = visitorFlawWords('ru')
  expect(Object.keys(words)).toEqual([...visitorFlawCodes])
  expect(flawInWords(words, { code: 'choose-at-least', limit: 2 }, 'ru')).toBe('Отметьте не меньше 2')
})

describe.each(locales)('in %s', (locale) => {
  const texts = Object.entries(flawWords[locale])

  test.each(texts)('%s is a sentence in that language', (_code, text) => {
    expect(text).toMatch(locale === 'ru' ? /^[А-ЯЁ]/ : /^[A-Z]/)
    expect(text).not.toMatch(locale === 'ru' ? /\s{2}|\.$/ : /[а-яё]|\s{2}|\.$/i)
  })

  test('no two flaws are told in the same words', () => {
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length)
  })
})

test('the languages name a limit in the same sentences', () => {
  const withLimit = locales.map((locale) =>
    Object.entries(flawWords[locale])
      .filter(([, text]) => text.includes('{limit}'))
      .map(([code]) => code),
  )
  expect(withLimit[1]).toEqual(withLimit[0])
})
