import { readFileSync } from 'node:fs'

import { parseWith } from '@pulya/contract/schema-flaws'
import type { Answers } from '@pulya/quiz/answers'
import { checkRun } from '@pulya/quiz/check-answers'
import { consentDocument } from '@pulya/quiz/consent-document'
import { quizDocument } from '@pulya/quiz/document'
import { pathOf, progressOf } from '@pulya/quiz/next-screen'
import { resultOf } from '@pulya/quiz/result'
import { pipe } from '@pulya/quiz/pipe'
import { givenNothing } from '@pulya/quiz/run'
import { describe, expect, test } from 'vitest'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const quiz = quizDocument.parse(read('quiz.proverka.json'))

const given = givenNothing('2026-11-22')
const one = (picked: string) => ({ picked: [picked] })
/** Everything but what the cases below turn on. */
const rest = { lenders: one('banks'), worry: 'calls', 'payments-share': 60, 'first-change': 'family' }
const always = ['debt-size', 'lenders', 'property', 'income', 'worry', 'payments-share', 'first-change']
const asked = (answers: Answers) =>
  pathOf(quiz, { answers, given }).flatMap((screen) => (screen.at === 'question' ? [screen.key] : []))

/** Worked out by hand from the points in the brief: debt + property + income. */
const runs = [
  ['небольшой долг и ничего нет', 'under-300', ['nothing'], 'official', 3, 'mfc', 'cold', []],
  ['долг от 500 тысяч, одно жильё', '500-1000', ['only-home'], 'official', 6, 'court', 'hot', []],
  ['больше миллиона, ничего, дохода нет', 'over-1000', ['nothing'], 'none', 6, 'court', 'hot', []],
  ['больше миллиона, доход неофициальный', 'over-1000', ['only-home'], 'unofficial', 5, 'talk', 'warm', []],
  ['ещё одна квартира', '300-500', ['second-home'], 'unofficial', 0, 'talk', 'cold', []],
  ['ипотека и машина', '500-1000', ['mortgage', 'car'], 'official', 4, 'mortgage', 'warm', ['mortgage']],
  [
    'ипотека важнее балла',
    'over-1000',
    ['only-home', 'mortgage'],
    'benefit',
    6,
    'mortgage',
    'warm',
    ['mortgage'],
  ],
  [
    'небольшой долг, но есть жильё',
    'under-300',
    ['only-home'],
    'sole-trader',
    3,
    'talk',
    'warm',
    ['sole-trader'],
  ],
  ['сумма неизвестна', 'unsure', ['nothing'], 'unofficial', 3, 'talk', 'warm', []],
  [
    'небольшой долг и второе жильё',
    'under-300',
    ['second-home', 'car'],
    'unofficial',
    -1,
    'talk',
    'cold',
    [],
  ],
] as const

describe.each(runs)('%s', (_name, debt, property, income, score, outcome, segment, tags) => {
  const mortgaged = property.some((picked) => picked === 'mortgage')
  const answers: Answers = {
    ...rest,
    'debt-size': debt,
    property: { picked: [...property] },
    income,
    ...(mortgaged && { 'mortgage-on-time': 'no' }),
  }

  test(`${score} points: ${outcome}, ${segment}`, () => {
    const result = resultOf(quiz, { answers, given })
    expect([result.score, result.outcome.key, result.segment, result.tags]).toEqual([
      score,
      outcome,
      segment,
      tags,
    ])
  })

  test('asks what this visitor should be asked', () => {
    const expected = mortgaged
      ? always.toSpliced(3, 0, 'mortgage-on-time')
      : always.filter((key) => outcome !== 'mfc' || key !== 'payments-share')
    expect(asked(answers)).toEqual(expected)
    expect(Object.keys(answersOf(answers))).toHaveLength(expected.length)
  })
})

/** The server takes the run too. */
function answersOf(answers: Answers): Answers {
  const checked = checkRun(quiz, answers, given)
  return 'answers' in checked ? checked.answers : {}
}

test('a loan from a private person is marked', () => {
  const answers = {
    ...rest,
    'debt-size': 'unsure',
    lenders: one('people'),
    property: one('car'),
    income: 'none',
  }
  expect(resultOf(quiz, { answers, given }).tags).toEqual(['private-lender'])
})

test('the court outcome repeats what the visitor wants to change', () => {
  const answers = { ...rest, 'debt-size': '500-1000', property: one('nothing'), income: 'official' }
  const { outcome } = resultOf(quiz, { answers, given })
  expect(pipe(quiz, { answers, given }, outcome.paragraphs).join(' ')).toContain(
    'первым изменится: «Помогать семье»',
  )
})

test('the number of questions is promised only once it cannot change', () => {
  const start = { 'debt-size': 'unsure', lenders: one('banks') }
  expect(progressOf(quiz, { answers: start, given }, 'property')).toEqual({ step: 3 })
  expect(progressOf(quiz, { answers: { ...start, property: one('car') }, given }, 'income')).toEqual({
    step: 4,
    total: 7,
  })
  const mortgaged = { ...start, property: one('mortgage'), 'mortgage-on-time': 'yes' }
  expect(progressOf(quiz, { answers: mortgaged, given }, 'income')).toEqual({ step: 5, total: 8 })
})

const notice =
  'Банкротство влечет негативные последствия, в том числе ограничения на получение кредита и повторное банкротство в течение пяти лет. Предварительно обратитесь к своему кредитору и в МФЦ.'
/** What the law on advertising bankruptcy services does not allow, 332-ФЗ of 31.07.2025. */
const promises = /спис(ать|ание|ани[ея]) долг|освобо|гарант|государственн|не плат(ите|ить)/i

test('every outcome carries the notice of the law and promises nothing', () => {
  for (const { paragraphs, title, checklist = [] } of quiz.outcomes) {
    expect(paragraphs).toContain(notice)
    expect([title, ...paragraphs, ...checklist].join(' ')).not.toMatch(promises)
  }
  expect(`${quiz.title} ${quiz.contact.text} ${quiz.thanks.text}`).not.toMatch(promises)
})

test.each(['processing', 'ads'])(
  'the consent to %s is a document of its own, asked for by the quiz',
  (purpose) => {
    const parsed = parseWith(consentDocument, read(`consent.${purpose}.json`))
    expect(parsed).toMatchObject({ value: { purpose } })
    const asks = quiz.contact.consents.filter((ask) => ask.purpose === purpose)
    expect(asks.map(({ required }) => required)).toEqual([purpose === 'processing'])
  },
)

test('every picture of the quiz exists', () => {
  for (const question of quiz.questions) {
    if (question.kind !== 'picture') continue
    for (const { picture } of question.options) {
      expect(readFileSync(new URL(`.${picture.src}`, import.meta.url), 'utf8')).toContain('<svg')
    }
  }
})
