import { locales } from '@pulya/contract/locale'
import { describe, expect, test } from 'vitest'

import { doubtful, flawsOf, wrong } from './finding.ts'
import { findingInWords } from './in-words.ts'
import { warningWords } from './warning-words.ts'

test('a warning names its numbers and says why', () => {
  expect(
    findingInWords('ru', doubtful('options-many', '#/questions/0/options', { count: 9, most: 7 })),
  ).toEqual({
    text: 'Вариантов 9: оставьте не больше 7 или возьмите выпадающий список',
    why: 'Длинный список не помещается на экран телефона, и до конца его не читают.',
  })
})

test('an error is said as the api says it, and warnings are no errors to the api', () => {
  const jump = wrong('jump-back', '#/questions/1/actions/0/jump', { limit: 'q1' })
  expect(findingInWords('en', jump)).toEqual({ text: 'A jump leads only ahead, to a question below: q1' })
  expect(flawsOf([jump, wrong('outcome-empty', '#/a'), doubtful('spin-last', '#/b')])).toEqual([
    { code: 'jump-back', pointer: '#/questions/1/actions/0/jump', limit: 'q1' },
    { code: 'outcome-empty', pointer: '#/a' },
  ])
})

describe.each(locales)('in %s', (locale) => {
  test.each(Object.entries(warningWords[locale]))(
    '%s is said in that language',
    (_code, { text, why, source = '' }) => {
      expect(text).toMatch(locale === 'ru' ? /^[А-ЯЁ].*[^.]$/ : /^[A-Z][^а-яё]*[^.]$/i)
      expect(why).toMatch(locale === 'ru' ? /^[А-ЯЁ].*\.$/ : /^[A-Z][^а-яё]*\.$/i)
      expect(source).not.toMatch(locale === 'en' ? /[а-яё]|\.$/i : /\.$/)
    },
  )
})

test('the languages name the same numbers', () => {
  const names = (locale: 'ru' | 'en') =>
    Object.entries(warningWords[locale]).map(([code, { text }]) => [code, text.match(/\{\w+\}/g)?.toSorted()])
  expect(names('ru')).toEqual(names('en'))
})
