import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'
import { definitions, type Question, type QuestionKind } from '@pulya/questions/definitions'
import fc from 'fast-check'

import type { Answers } from '../answers.ts'
import { quizDocument, type QuizDocument } from '../document.ts'
import type { Given } from '../run.ts'
import { actionsAfter } from './actions.ts'
import { answersTo, given, soundAnswersTo } from './answers.ts'
import { conditionOver } from './conditions.ts'
import { type Declared, declared, numbersOf } from './declared.ts'
import { questionOf } from './questions.ts'

/** The registry is an object by kind. */
const kinds = Object.keys(definitions) as QuestionKind[]

/** Any quiz the schema accepts, of every kind there is. */
export const quizOfAtMost = (questionsMax: number): fc.Arbitrary<QuizDocument> =>
  fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: questionsMax }).chain((asked) => {
    const keys = asked.map((_, index) => `q${index}`)
    return declared(keys).chain((names) =>
      fc
        .tuple(...asked.map((kind, index) => questionOf(kind, keys[index] ?? '', names)))
        .chain((questions) => connected(questions, names)),
    )
  })

/** With two runs through it, also ones nobody could have made, and one that the server takes. */
export const quizAndAnswers: fc.Arbitrary<{
  quiz: QuizDocument
  answers: Answers
  others: Answers
  sound: Answers
  given: Given
}> = fc.tuple(quizOfAtMost(7), given).chain(([quiz, known]) =>
  fc.record({
    quiz: fc.constant(quiz),
    answers: answersTo(quiz.questions),
    others: answersTo(quiz.questions),
    sound: soundAnswersTo(quiz.questions, known.day),
    given: fc.constant(known),
  }),
)

function connected(questions: readonly Question[], names: Declared): fc.Arbitrary<QuizDocument> {
  const over = (known: readonly Question[]) => conditionOver(known, names)
  const outcomes = ['o0', 'o1', 'o2', 'rest']
  const logic = questions.map((_, place) =>
    fc.record(
      { when: over(questions.slice(0, place)), actions: actionsAfter(questions, place, names, outcomes) },
      { requiredKeys: [] },
    ),
  )
  const outcome = fc.record(
    { when: over(questions), match: fc.constantFrom(...numbersOf(names)), contact: fc.constant(false) },
    { requiredKeys: [] },
  )
  return fc
    .record({
      logic: fc.tuple(...logic),
      endings: fc.tuple(outcome, outcome, outcome),
      place: fc.constantFrom('after', 'before', 'none', undefined),
      bandsOf: fc.constantFrom(...numbersOf(names), undefined),
    })
    .map((parts) => quizOf({ questions, names, outcomes, ...parts }))
}

interface Parts {
  questions: readonly Question[]
  names: Declared
  outcomes: readonly string[]
  logic: { when?: Condition; actions?: Action[] }[]
  endings: object[]
  place: string | undefined
  bandsOf: string | undefined
}

function quizOf({ questions, names, outcomes, logic, endings, place, bandsOf }: Parts): QuizDocument {
  const said = ['{score}', '{total|none}', '{utm_source|an ad}', ...names.hidden.map(({ key }) => `{${key}}`)]
  const texts = {
    title: 'For {q0|you}',
    paragraphs: [...said, ...questions.map(({ key }) => `Said {${key}}`)],
  }
  return quizDocument.parse({
    schema: 1,
    locale: 'en',
    title: 'Quiz',
    theme: 'chambers',
    phone: '+7 495 000-00-00',
    ...names,
    questions: questions.map((question, index) => ({ ...question, ...logic[index] })),
    bands: [
      { atLeast: 0, segment: 'warm' },
      { atLeast: 2, segment: 'hot' },
    ],
    bandsOf,
    outcomes: outcomes.map((key, index) => ({ key, ...endings[index], ...texts })),
    contact: { title: 'Contact', text: 'Text', button: 'Send', channels: [], consents: [], place },
    thanks: { title: 'Thanks', text: 'Text' },
  })
}
