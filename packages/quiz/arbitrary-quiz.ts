import type { Condition } from '@pulya/questions/condition'
import type { AnswerOf } from '@pulya/questions/definitions'
import fc from 'fast-check'

import type { Answers } from './answers.ts'
import { quizDocument, type QuizDocument } from './document.ts'
import { type Given, givenNothing } from './run.ts'

const kinds = ['single', 'multiple', 'picture', 'slider'] as const
const optionKeys = ['a', 'b', 'c'] as const
const nameOf = (index: number) => `q${index}`

/** For properties of the engine: any quiz the schema accepts, with two runs through it, also ones nobody could have made. */
export const quizAndAnswers: fc.Arbitrary<{
  quiz: QuizDocument
  answers: Answers
  others: Answers
  given: Given
}> = fc
  .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 8 })
  .chain((kindsAsked) =>
    fc.record({
      questions: fc.tuple(...kindsAsked.map((kind, index) => questionOf(kind, index, kindsAsked))),
      outcomes: fc.array(conditionOver(kindsAsked), { maxLength: 3 }),
      answers: answersTo(kindsAsked),
      others: answersTo(kindsAsked),
      given: fc.constant(givenNothing('2026-11-22')),
    }),
  )
  .map(({ questions, outcomes, ...runs }) => ({ quiz: quizWith(questions, outcomes), ...runs }))

type Kind = (typeof kinds)[number]

function questionOf(kind: Kind, index: number, all: readonly Kind[]) {
  const options = optionKeys.map((key, place) => ({
    key,
    label: key.toUpperCase(),
    points: place - 1,
    ...(kind === 'picture' && { picture: { src: '/pictures/any.svg', alt: '' } }),
  }))
  const asked = {
    kind,
    key: nameOf(index),
    title: `Question ${index}`,
    ...(kind === 'slider' ? { min: 0, max: 10, step: 1, unit: '' } : { options }),
  }
  const when = fc.option(conditionOver(all.slice(0, index)), { nil: undefined })
  return fc.record({ required: fc.boolean(), when }).map((rest) => ({ ...asked, ...rest }))
}

function conditionOver(earlier: readonly Kind[]): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 2 },
      ...earlier.map((kind, index) => aboutQuestion(kind, nameOf(index))),
      fc.integer({ min: -3, max: 3 }).map((scoreAtLeast) => ({ scoreAtLeast })),
      fc.integer({ min: -3, max: 3 }).map((scoreAtMost) => ({ scoreAtMost })),
      tie('tree').map((not) => ({ not })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    ),
  }))
  return tree
}

function aboutQuestion(kind: Kind, question: string): fc.Arbitrary<Condition> {
  return kind === 'slider'
    ? fc.integer({ min: 0, max: 10 }).map((atLeast) => ({ question, atLeast }))
    : fc.constantFrom(...optionKeys).map((has) => ({ question, has }))
}

/** Some questions are left out. */
function answersTo(all: readonly Kind[]): fc.Arbitrary<Answers> {
  const given = all.map((kind, index) =>
    fc.option(answerTo(kind).map((answer) => [nameOf(index), answer] as const)),
  )
  return fc.tuple(...given).map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)))
}

function answerTo(kind: Kind): fc.Arbitrary<AnswerOf> {
  const option = fc.constantFrom(...optionKeys, 'gone')
  if (kind === 'slider') return fc.integer({ min: -5, max: 15 })
  return kind === 'multiple' ? fc.array(option, { maxLength: 4 }).map((picked) => ({ picked })) : option
}

function quizWith(questions: readonly unknown[], outcomes: readonly Condition[]): QuizDocument {
  const texts = { title: 'Title', paragraphs: ['Text {q0}'] }
  return quizDocument.parse({
    schema: 1,
    locale: 'en',
    title: 'Quiz',
    theme: 'chambers',
    phone: '+7 495 000-00-00',
    questions,
    bands: [
      { atLeast: 0, segment: 'warm' },
      { atLeast: 2, segment: 'hot' },
    ],
    outcomes: [
      ...outcomes.map((when, index) => ({ key: `o${index}`, when, ...texts })),
      { key: 'rest', ...texts },
    ],
    contact: { title: 'Contact', text: 'Text', button: 'Send', channels: [], consents: [] },
    thanks: { title: 'Thanks', text: 'Text' },
  })
}
