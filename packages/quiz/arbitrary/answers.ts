import { devices } from '@pulya/contract/device'
import { cleanAnswer } from '@pulya/questions/check'
import { type AnswerOf, definitions, type Question } from '@pulya/questions/definitions'
import fc from 'fast-check'

import type { Answers } from '../answers.ts'
import type { Given } from '../run.ts'
import { words } from './declared.ts'

/** Some questions are left out; some options do not exist, some numbers are out of every range. */
export const answersTo = (questions: readonly Question[]): fc.Arbitrary<Answers> =>
  answersOf(questions, (asked) => [undefined, undefined, ...shaped(asked)])

/** Only what the server takes; silence where it takes it. */
export const soundAnswersTo = (questions: readonly Question[], day: string): fc.Arbitrary<Answers> =>
  answersOf(questions, (asked) =>
    [undefined, ...shaped(asked)].filter((answer) => 'value' in cleanAnswer(asked, answer, day)),
  )

export const given: fc.Arbitrary<Given> = fc.record({
  params: fc.dictionary(
    fc.constantFrom('utm_source', 'city', 'promo_code', 'yclid'),
    fc.constantFrom(...words, 'PERM'),
  ),
  device: fc.constantFrom(...devices),
  day: fc.constantFrom('2026-11-22', '2024-02-28', '2026-12-31'),
})

function answersOf(
  questions: readonly Question[],
  possible: (asked: Question) => (AnswerOf | undefined)[],
): fc.Arbitrary<Answers> {
  const each = questions.map((asked) =>
    fc.constantFrom(...possible(asked)).map((answer) => [asked.key, answer] as const),
  )
  const said = ([_key, answer]: readonly [string, AnswerOf | undefined]) => answer !== undefined
  return fc.tuple(...each).map((entries) => entriesOf(entries.filter(said)))
}

/** Silence was filtered away, which the compiler does not follow. */
const entriesOf = (entries: (readonly [string, AnswerOf | undefined])[]) =>
  Object.fromEntries(entries) as Record<string, AnswerOf>

/** Whatever of all this looks like an answer to the question: kinds need no list of their own here. */
function shaped(asked: Question): AnswerOf[] {
  const keys = 'options' in asked ? asked.options.map(({ key }) => key) : []
  const { answer } = definitions[asked.kind]
  return [...keys, ...sets(keys), ...anything].flatMap((value) => {
    const parsed = answer.safeParse(value)
    return parsed.success && parsed.data !== undefined ? [parsed.data] : []
  })
}

function sets(keys: readonly string[]): object[] {
  const [first = 'gone', ...rest] = keys
  return [
    { picked: [] },
    { picked: [first] },
    { picked: rest },
    { picked: [...keys, 'gone'] },
    { picked: [first, first] },
    ...keys.map((key) => ({ picked: [key], other: '  some   words ' })),
  ]
}

const texts = [
  'gone',
  'yes',
  ' Some  \u200b words\nof theirs ',
  '',
  ' \u200b',
  '8 (916) 123-45-67',
  'Anna@Example.com',
]
const days = ['2026-11-22', '2026-11-24', '2024-02-29', '2030-01-01', '2026-02-31', '2027-01-01']
const numbers = [-5, -0, 0, 1, 2.5, 3, 4, 7.5, 10, 55, 1e15]
const ranges = [
  { from: 10, to: 20 },
  { from: 2, to: 4 },
  { from: 9, to: 3 },
  { from: 1e308, to: 1e308 },
]
const files = [{ files: [] }, { files: [{ id: '018f3a5e-8a4e-7c3b-9d7e-2f1a6b4c8d90', name: 'plan.pdf' }] }]
const anything: unknown[] = [...texts, ...days, ...numbers, ...ranges, ...files]
