import { definitions, type QuestionKind } from '@pulya/questions/definitions'
import { quizOfAtMost } from '@pulya/quiz/arbitrary/quiz'
import { quizDocument, type QuizDocument } from '@pulya/quiz/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { settled } from './mended.ts'
import { choosing, movedOption, optionsMax, optionsMin, withOption, withoutOption } from './options.ts'
import { movedOutcome, withCopyOfOutcome, withOutcome, withoutOutcome } from './outcomes.ts'
import { keyForQuestion, movedQuestion, withCopy, withoutQuestion, withQuestion } from './questions.ts'

const kinds = Object.keys(definitions) as QuestionKind[]

/** With a second variant that asks some of the questions in an order of its own, where that leads nowhere wrong. */
const varied = quizOfAtMost(6).chain((quiz) =>
  fc
    .shuffledSubarray(
      quiz.questions.map(({ key }) => key),
      { minLength: 1 },
    )
    .map((asks): QuizDocument => {
      const title = quiz.questions[0]?.key ?? ''
      const variants = [
        { key: 'A', name: 'Control' },
        {
          key: 'B',
          name: 'Other',
          asks,
          questions: { [title]: { title: 'Own' } },
          outcomes: { o1: { title: 'For {q0}' } },
        },
      ]
      const withTwo = quizDocument.safeParse({ ...quiz, variants })
      return withTwo.success ? withTwo.data : quiz
    }),
)

const places = fc.nat({ max: 1000 })

/** One press of a marketer; what cannot be pressed in that state changes nothing. */
type Press = (quiz: QuizDocument) => QuizDocument

const at = <Item>(list: readonly Item[], place: number): Item | undefined => list[place % list.length]

const presses: fc.Arbitrary<Press> = fc.oneof(
  fc.tuple(fc.constantFrom(...kinds), places).map(([kind, place]): Press => (quiz) => {
    const question = definitions[kind].blank(keyForQuestion(quiz, kind), 'ru')
    return withQuestion(quiz, question, place % (quiz.questions.length + 1))
  }),
  places.map(
    (place): Press =>
      (quiz) =>
        withCopy(quiz, at(quiz.questions, place)?.key ?? '').quiz,
  ),
  fc.tuple(places, places).map(
    ([from, to]): Press =>
      (quiz) =>
        movedQuestion(quiz, from % quiz.questions.length, to % quiz.questions.length),
  ),
  places.map(
    (place): Press =>
      (quiz) =>
        quiz.questions.length > 1 ? withoutQuestion(quiz, at(quiz.questions, place)?.key ?? '') : quiz,
  ),
  fc
    .tuple(places, places, fc.constantFrom('add', 'move', 'remove'))
    .map(([place, one, press]): Press => (quiz) => {
      const question = quiz.questions.flatMap((asked) => choosing(asked) ?? [])
      const chosen = at(question, place)
      if (!chosen) return quiz
      const { length } = chosen.options
      if (press === 'add') return length < optionsMax(chosen) ? withOption(quiz, chosen.key, 'New') : quiz
      if (press === 'move') return movedOption(quiz, chosen.key, one % length, place % length)
      return length > optionsMin ? withoutOption(quiz, chosen.key, at(chosen.options, one)?.key ?? '') : quiz
    }),
  fc.constant<Press>((quiz) =>
    quiz.outcomes.length < 20 ? withOutcome(quiz, { title: 'New', paragraphs: ['Text'] }).quiz : quiz,
  ),
  places.map(
    (place): Press =>
      (quiz) =>
        quiz.outcomes.length < 20 ? withCopyOfOutcome(quiz, at(quiz.outcomes, place)?.key ?? '').quiz : quiz,
  ),
  fc.tuple(places, places).map(
    ([from, to]): Press =>
      (quiz) =>
        movedOutcome(quiz, from % quiz.outcomes.length, to % quiz.outcomes.length),
  ),
  places.map(
    (place): Press =>
      (quiz) =>
        withoutOutcome(quiz, at(quiz.outcomes, place)?.key ?? ''),
  ),
)

describe('the structure of a quiz', () => {
  it('holds to the schema after any sequence of edits', () => {
    fc.assert(
      fc.property(varied, fc.array(presses, { maxLength: 12 }), (quiz, pressed) => {
        let now = quiz
        for (const press of pressed) {
          now = settled(now, press(now)).quiz
          expect(quizDocument.safeParse(now).error?.issues ?? []).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is touched nowhere else by an edit that breaks nothing', () => {
    fc.assert(
      fc.property(varied, presses, (quiz, press) => {
        const raw = press(quiz)
        const { quiz: after, breaks } = settled(quiz, raw)
        expect(after === raw).toBe(breaks.length === 0)
      }),
    )
  })
})
