import type { Action } from '@pulya/questions/action'
import { describe, expect, test } from 'vitest'

import { checkQuiz } from './check-quiz.ts'
import { wrong } from './finding.ts'
import { asked, soundQuestions, soundQuiz } from './sound-quiz.ts'

/** What is found in the sound quiz with these members instead of its own. */
const found = (more: object) =>
  checkQuiz(soundQuiz(more)).map(({ level, code, pointer }) => `${level} ${code} ${pointer}`)
const changed = (changes: Record<string, object>) => found({ questions: soundQuestions(changes) })
const leads = (...actions: Action[]) => ({ actions })
const text =
  'A hundred and twenty characters are about two sentences, which is the least that helps somebody on their own.'
const outcome = (key: string, more: object = {}) => ({
  key,
  title: 'T',
  paragraphs: [`${text} ${text}`],
  ...more,
})

test('nothing is found in a sound quiz', () => {
  expect(found({})).toEqual([])
})

describe('it may not be published when', () => {
  test.each<[string, string[], string[]]>([
    [
      'a jump leads past a question whatever is answered',
      changed({ q1: leads({ jump: 'q3' }), q2: { spin: undefined } }),
      ['error question-unreachable #/questions/1', 'warning questions-few #/questions'],
    ],
    [
      'all answers together lead past a question',
      changed({
        q1: leads(
          { when: { question: 'q1', has: 'o1' }, jump: 'q3' },
          { when: { question: 'q1', has: 'o2' }, jump: 'q3' },
        ),
      }),
      ['error question-unreachable #/questions/1', 'warning questions-few #/questions'],
    ],
    [
      'a question is shown on a condition that cannot hold',
      changed({
        q5: {
          when: {
            all: [
              { question: 'q1', has: 'o1' },
              { question: 'q1', has: 'o2' },
            ],
          },
        },
      }),
      ['error condition-impossible #/questions/4/when', 'warning questions-few #/questions'],
    ],
    [
      'a condition asks for more than the slider goes to',
      changed({ q5: leads({ when: { question: 'q4', atLeast: 100.5 }, end: 'near' }) }),
      ['error condition-impossible #/questions/4/actions/0/when'],
    ],
    [
      'a condition asks for more points than there are',
      found({ outcomes: [outcome('many', { when: { scoreAtLeast: 1 } }), outcome('rest')] }),
      ['error condition-impossible #/outcomes/0/when'],
    ],
    [
      'a condition asks for a tag that nothing gives',
      found({ outcomes: [outcome('tagged', { when: { tag: 'gone' } }), outcome('rest')] }),
      ['error condition-impossible #/outcomes/0/when'],
    ],
    [
      'an outcome comes after one that takes everybody it is for',
      found({
        outcomes: [
          outcome('many', { when: { question: 'q4', atLeast: 20 } }),
          outcome('most', { when: { question: 'q4', atLeast: 30 } }),
          outcome('rest'),
        ],
      }),
      ['error outcome-unreachable #/outcomes/1'],
    ],
    [
      'an outcome waits for nothing and no action leads to it',
      found({ outcomes: [outcome('lost'), outcome('rest')] }),
      ['error outcome-unreachable #/outcomes/0'],
    ],
    [
      'an outcome would match by a score that cannot be won',
      found({
        scores: [{ key: 'heat', title: 'Heat' }],
        outcomes: [outcome('hot', { match: 'heat' }), outcome('rest')],
      }),
      ['error outcome-unreachable #/outcomes/0'],
    ],
    [
      'a question must be answered and takes no answer',
      found({
        questions: soundQuestions().toSpliced(
          1,
          1,
          asked('number', 'q2', { min: 0.2, max: 0.8, whole: true }),
        ),
      }),
      ['error question-unanswerable #/questions/1'],
    ],
    [
      'all paragraphs repeat what may not be said',
      found({
        questions: soundQuestions({ q1: { required: false } }),
        outcomes: [outcome('rest', { paragraphs: ['{q1}'], checklist: ['«{q1}»'] })],
      }),
      ['error outcome-empty #/outcomes/0/paragraphs'],
    ],
    [
      'an outcome says nothing but a dash',
      found({ outcomes: [outcome('rest', { paragraphs: ['—'], checklist: ['…'] })] }),
      ['error outcome-empty #/outcomes/0/paragraphs'],
    ],
  ])('%s', (_when, findings, expected) => {
    expect(findings).toEqual(expected)
  })
})

describe('it may be published when', () => {
  test.each<[string, string[]]>([
    [
      'a jump leads past a question for some',
      changed({ q1: leads({ when: { question: 'q1', has: 'o1' }, jump: 'q3' }) }),
    ],
    [
      'an outcome is reached by an action alone',
      found({
        questions: soundQuestions({ q1: leads({ when: { question: 'q1', has: 'o2' }, disqualify: 'lost' }) }),
        outcomes: [outcome('lost'), outcome('rest')],
      }),
    ],
    [
      'a condition asks for exactly what a slider can be',
      found({ outcomes: [outcome('all', { when: { question: 'q4', atLeast: 100 } }), outcome('rest')] }),
    ],
    [
      'a number of endless many is computed with',
      found({
        variables: [{ key: 'total', formula: 'q4 * 2' }],
        outcomes: [outcome('dear', { when: { value: 'total', atLeast: 150 } }), outcome('rest')],
      }),
    ],
    [
      'a condition asks where the visitor comes from',
      found({
        outcomes: [
          outcome('vk', { when: { param: 'utm_source', is: 'vk' } }),
          outcome('pc', { when: { not: { device: 'phone' } } }),
          outcome('rest'),
        ],
      }),
    ],
    [
      'paragraphs repeat what must be said',
      found({ outcomes: [outcome('rest', { paragraphs: ['{q1}'], checklist: ['{q2}'] })] }),
    ],
    [
      'paragraphs have words for silence',
      found({
        questions: soundQuestions({ q1: { required: false } }),
        outcomes: [outcome('rest', { paragraphs: ['{q1|Everybody}'], checklist: ['{score}'] })],
      }),
    ],
  ])('%s', (_when, findings) => {
    expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([])
  })
})

test('references that lead nowhere are told of first, and nothing is guessed beyond them', () => {
  const quiz = soundQuiz()
  const broken = { ...quiz, questions: quiz.questions.map((one) => ({ ...one, ...leads({ jump: 'q1' }) })) }
  expect(checkQuiz(broken)).toEqual(
    [0, 1, 2, 3, 4].map((at) => wrong('jump-back', `#/questions/${at}/actions/0/jump`, { limit: 'q1' })),
  )
})

test('where there are too many ways to follow, nothing is claimed', () => {
  const any = Array.from({ length: 15 }, (_, at) => ({ param: `p${at}`, is: 'x' }))
  const outcomes = [outcome('some', { when: { any } }), outcome('lost'), outcome('rest')]
  expect(found({ outcomes })).toEqual(['warning check-incomplete #'])
})
