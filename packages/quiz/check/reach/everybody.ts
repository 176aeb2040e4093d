import { devices } from '@pulya/contract/device'
import { cleanAnswer } from '@pulya/questions/check'
import { type AnswerOf, definitions, type Question } from '@pulya/questions/definitions'

import type { QuizDocument } from '../../document.ts'
import type { Run } from '../../run.ts'

const day = '2026-11-22'

/**
 * Every run there can be through a small quiz of `arbitrary/`, as far as its conditions could tell two apart: they ask for
 * a few words and for whole numbers from -3 to 31.
 */
export function* everybody(quiz: QuizDocument): Generator<Run> {
  for (const params of paramsOf(quiz)) {
    for (const device of JSON.stringify(quiz).includes('"device"') ? devices : devices.slice(0, 1)) {
      for (const answers of answersOf(quiz.questions)) yield { answers, given: { params, device, day } }
    }
  }
}

function paramsOf(quiz: QuizDocument): Record<string, string>[] {
  const names = ['utm_source', 'city', 'promo_code'].filter((name) =>
    JSON.stringify(quiz).includes(`"param":"${name}"`),
  )
  return names.reduce<Record<string, string>[]>(
    (all, name) =>
      all.flatMap((one) => [
        one,
        ...['moscow', 'perm', 'yes', 'else'].map((said) => ({ ...one, [name]: said })),
      ]),
    [{}],
  )
}

function* answersOf([first, ...rest]: readonly Question[]): Generator<Record<string, AnswerOf>> {
  if (!first) return yield {}
  for (const others of answersOf(rest)) {
    for (const answer of accepted(first)) {
      yield answer === undefined ? others : { ...others, [first.key]: answer }
    }
  }
}

const known = new WeakMap<Question, (AnswerOf | undefined)[]>()

function accepted(asked: Question): (AnswerOf | undefined)[] {
  const found = known.get(asked) ?? [
    ...new Map(anything(asked).flatMap((answer) => taken(asked, answer))).values(),
  ]
  known.set(asked, found)
  return found
}

function taken(asked: Question, value: unknown): [string, AnswerOf | undefined][] {
  if (value !== undefined && !definitions[asked.kind].answer.safeParse(value).success) return []
  const cleaned = cleanAnswer(asked, value, day)
  return 'value' in cleaned ? [[JSON.stringify(cleaned.value) ?? '', cleaned.value]] : []
}

function anything(asked: Question): unknown[] {
  const keys = 'options' in asked ? asked.options.map(({ key }) => key) : []
  const picked = subsets(keys).map((set) => ({ picked: set }))
  const numbers = Array.from({ length: 90 }, (_, index) => index / 2 - 5)
  const dates = numbers.map((days) => new Date(Date.parse(day) + Math.floor(days) * 86_400_000).toISOString())
  const said = subsets(['a', 'words', '@']).map((set) => ['x', ...set].join(' '))
  const files = [1, 2, 3, 4, 5].map((count) => ({
    files: Array.from({ length: count }, (_, index) => ({
      id: `018f3a5e-8a4e-7c3b-9d7e-2f1a6b4c8d9${index}`,
      name: 'plan.pdf',
    })),
  }))
  return [
    undefined,
    ...keys,
    ...picked,
    ...(asked.kind === 'range' ? numbers.map((at) => ({ from: at, to: at })) : numbers),
    ...dates.map((date) => date.slice(0, 10)),
    ...(asked.kind === 'text' || asked.kind === 'long-text' ? said : []),
    ...files,
    '+7 916 123-45-67',
    'anna@example.com',
  ]
}

const subsets = (all: readonly string[]) =>
  all.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
