import type { Condition } from '@pulya/questions/condition'
import { describe, expect, test } from 'vitest'

import { asked, soundQuiz } from '../sound-quiz.ts'
import { reachOf } from './reach.ts'

/** Whether anybody may be shown an outcome with this condition. */
function possible(when: Condition, more: object = {}): boolean | undefined {
  const texts = { title: 'T', paragraphs: ['P'] }
  const points = [2, 0].map((given, at) => ({ key: `o${at + 1}`, label: 'O', points: given }))
  const quiz = soundQuiz({
    questions: [
      asked('single', 'pick', { options: points }),
      asked('slider', 'any', { min: 0, max: 30 }),
      asked('number', 'whole', { min: 0, max: 30, whole: true }),
      asked('number', 'stepped', { min: 0.5, max: 30, step: 0.25, whole: true }),
      asked('date', 'day', { earliest: 5, latest: 30 }),
      asked('long-text', 'words'),
      asked('file', 'photos', { atMost: 3 }),
    ],
    outcomes: [
      { key: 'asked-for', when, ...texts },
      { key: 'rest', ...texts },
    ],
    ...more,
  })
  return reachOf(quiz)?.shown.has('asked-for')
}

/** Strictly between two bounds. */
const between = (question: string, from: number, to: number): Condition => ({
  all: [{ not: { question, atMost: from } }, { not: { question, atLeast: to } }],
})

describe('between two bounds', () => {
  test.each<[string, number, number, boolean]>([
    ['any', 10, 11, true],
    ['any', 30, 40, false],
    ['any', -5, 0, false],
    ['whole', 10, 11, false],
    ['whole', 10, 12, true],
    ['whole', 9.5, 10.5, true],
    ['stepped', 9.5, 10.5, true],
    ['stepped', 10, 11, false],
    ['day', 29, 31, true],
    ['day', 30, 50, false],
    ['day', 0, 5.5, true],
    ['photos', 1, 3, true],
    ['photos', 3, 9, false],
  ])('a number “%s” can be found from %d to %d: %s', (question, from, to, found) => {
    expect(possible(between(question, from, to))).toBe(found)
  })
})

test('a text may say several things at once, and one without the other', () => {
  const says = (text: string): Condition => ({ question: 'words', says: text })
  expect(possible({ all: [says('bank'), says('court'), { not: says('sea') }] })).toBe(true)
  expect(possible({ all: [says('bankrupt'), { not: says('bank') }] })).toBe(false)
})

test('a visitor may come with what no condition names, whatever the fallback', () => {
  const hidden = [{ key: 'city', fallback: 'Perm' }]
  expect(possible({ not: { param: 'city', is: 'perm' } }, { hidden })).toBe(true)
  expect(
    possible(
      {
        all: [
          { param: 'city', is: 'perm' },
          { param: 'city', is: 'omsk' },
        ],
      },
      { hidden },
    ),
  ).toBe(false)
})

test('what a formula takes is kept apart all the way to it', () => {
  const variables = [
    { key: 'twice', formula: 'score * 2' },
    { key: 'total', formula: 'twice + 1' },
  ]
  expect(possible({ value: 'total', atLeast: 5, atMost: 5 }, { variables })).toBe(true)
  expect(possible({ value: 'total', atLeast: 1, atMost: 1 }, { variables })).toBe(true)
  expect(possible({ value: 'total', atLeast: 2, atMost: 4 }, { variables })).toBe(false)
})

test('equal values of a formula may part again while what it takes still changes', () => {
  const pick = (key: string, ...points: number[]) => {
    const options = points.map((given, at) => ({ key: `o${at + 1}`, label: 'O', points: given }))
    return asked('single', key, { options })
  }
  const more = {
    questions: [pick('first', 1, 2), pick('second', 0, -1)],
    variables: [{ key: 'capped', formula: 'min(score, 1)' }],
  }
  expect(possible({ value: 'capped', atMost: 0 }, more)).toBe(true)
})
