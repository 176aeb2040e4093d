import { readFileSync } from 'node:fs'

import { checkRun } from '@pulya/quiz/check-answers'
import { quizDocument } from '@pulya/quiz/document'
import { resultOf } from '@pulya/quiz/result'
import { pathOf } from '@pulya/quiz/next-screen'
import { pipeText } from '@pulya/quiz/pipe'
import { givenNothing } from '@pulya/quiz/run'
import { describe, expect, test } from 'vitest'

import { pathsFrom } from './paths.ts'

const day = '2026-11-22'
const given = givenNothing(day)
const paths = pathsFrom(day)

const documentOf = (name: string) => {
  const text = readFileSync(new URL(`../../api/demo/quiz.${name}.json`, import.meta.url), 'utf8')
  return quizDocument.parse(JSON.parse(text))
}
const quizzes = { proverka: documentOf('proverka'), price: documentOf('price') }

test('the tables go through every outcome of both quizzes', () => {
  expect(paths.length).toBeGreaterThanOrEqual(60)
  for (const [name, { outcomes }] of Object.entries(quizzes)) {
    const met = new Set(paths.filter(({ quiz }) => quiz === name).map(({ outcome }) => outcome))
    expect(met).toEqual(new Set(outcomes.map(({ key }) => key)))
  }
})

describe.each(paths)('$quiz: $answers', ({ quiz: name, answers, outcome, ...promised }) => {
  const quiz = quizzes[name]
  const run = { answers, given }

  test(`ends in ${outcome}`, () => {
    const result = resultOf(quiz, run)
    const { score, segment, tags, title } = promised
    const counted = score === undefined ? {} : { score, segment, tags }
    expect(result).toMatchObject({ outcome: { key: outcome }, ...counted })
    const said = pipeText({ ...quiz, currency: 'GBP' }, run, result.outcome.title)
    expect(said).toBe(title ?? result.outcome.title)
  })

  test('asks what is answered and nothing else, but for the photos', () => {
    const asked = pathOf(quiz, run).flatMap((screen) => (screen.at === 'question' ? [screen.key] : []))
    const silent = asked.filter((key) => !(key in answers))
    expect(silent).toEqual(
      name === 'price'
        ? asked.filter((key) => key === 'photos' || (key === 'extras' && !('extras' in answers)))
        : [],
    )
    expect(asked).toEqual(expect.arrayContaining(Object.keys(answers)))
    expect(checkRun(quiz, answers, given)).toEqual({ answers })
  })
})
