import { existsSync } from 'node:fs'

import { locales } from '@pulya/contract/locale'
import { describe, expect, test } from 'vitest'

import { checkQuiz } from '../check/check-quiz.ts'
import { quizDocument } from '../document.ts'
import { quizTemplates } from './templates.ts'

const all = Object.entries(quizTemplates).flatMap(([name, { quiz, ...told }]) =>
  locales.map((locale) => ({ name, locale, quiz: quizDocument.parse(quiz[locale]), told })),
)
const demo = new URL('../../../api/demo', import.meta.url)

test('there are six of them, each in both languages, for six trades', () => {
  expect(all).toHaveLength(12)
  expect(new Set(all.map(({ told, locale }) => told.trade[locale])).size).toBe(12)
})

describe.each(all)('$name in $locale', ({ locale, quiz, told }) => {
  test('is called something, and is written in its language', () => {
    expect(quiz.locale).toBe(locale)
    expect(told.name[locale]).toMatch(locale === 'ru' ? /[а-я]/ : /[a-z]/)
    const { outcomes, contact, thanks, questions } = quiz
    const said = JSON.stringify([outcomes, contact, thanks, questions.map(({ help }) => help)])
    expect(said).not.toMatch(locale === 'ru' ? /\b(?:the|your|you)\b/i : /[а-яё]/i)
  })

  test('has nothing to find fault with', () => {
    expect(checkQuiz(quiz)).toEqual([])
  })

  test('asks five to seven things, lets everybody say that they do not know, and takes the fear away', () => {
    expect(quiz.questions.filter(({ help }) => !help)).toEqual([])
    const closed = quiz.questions.flatMap((question) => ('options' in question ? [question] : []))
    expect(closed.length).toBeGreaterThan(3)
    for (const { options } of closed) expect(options.map(({ key }) => key)).toContain('unsure')
  })

  test('helps those who leave nothing, and asks for a contact last', () => {
    expect(quiz.contact.place ?? 'after').toBe('after')
    for (const { paragraphs, checklist = [] } of quiz.outcomes) {
      expect(paragraphs.length + checklist.length).toBeGreaterThan(1)
    }
  })

  test('shows only pictures that come with the product', () => {
    for (const [, src = ''] of JSON.stringify(quiz).matchAll(/"src":"([^"]+)"/g)) {
      expect(existsSync(`${demo.pathname}${src}`)).toBe(true)
    }
  })
})

test('whoever advertises bankruptcy says the warning of the law with every outcome', () => {
  for (const { paragraphs } of quizTemplates['bankruptcy-fit'].quiz.ru.outcomes) {
    expect(paragraphs.at(-1)).toBe(
      'Банкротство влечет негативные последствия, в том числе ограничения на получение кредита и повторное банкротство в течение пяти лет. Предварительно обратитесь к своему кредитору и в МФЦ.',
    )
  }
})
