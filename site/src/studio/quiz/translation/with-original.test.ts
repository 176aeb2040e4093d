import { quizOfAtMost } from '@pulya/quiz/arbitrary/quiz'
import { type QuizDocument, quizDocument } from '@pulya/quiz/document'
import { quizTemplates } from '@pulya/quiz/templates/templates'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { settled } from '../structure/mended.ts'
import { withoutOption } from '../structure/options.ts'
import { withoutOutcome } from '../structure/outcomes.ts'
import { withoutQuestion } from '../structure/questions.ts'
import { translatedQuiz } from './texts.ts'
import { wholeQuiz } from './whole-quiz.ts'

const without = (quiz: QuizDocument, how: (quiz: QuizDocument) => QuizDocument) =>
  settled(quiz, how(quiz)).quiz

const absentIn = (original: QuizDocument, quiz: QuizDocument) =>
  translatedQuiz(original, quiz, 'en').flatMap(({ absent }) => absent)

/** Everything that can be added, in the order in which it stands. */
function withAll(original: QuizDocument, quiz: QuizDocument): QuizDocument {
  const next = absentIn(original, quiz).find(({ add }) => add)
  return next?.add ? withAll(original, next.add(quiz)) : quiz
}

const names = (parts: readonly { key: string }[]) => parts.map(({ key }) => key)

describe('what the translation has none of', () => {
  test('is named in the words of the original, and stands where it stands there once it is added', () => {
    const quiz = without(wholeQuiz, (now) => withoutQuestion(now, 'rating'))
    const [absent] = absentIn(wholeQuiz, quiz)
    expect(absent?.called).toBe('Как вы оцениваете свой опыт?')
    const added = absent?.add?.(quiz)
    expect(names(added?.questions ?? [])).toEqual(names(wholeQuiz.questions))
    expect(absentIn(wholeQuiz, added ?? quiz)).toEqual([])
    expect(added && absent?.add?.(added)).toBe(added)
  })

  test('may be an answer, the way on from an outcome, the consultant, the bonus, a number or a mark', () => {
    const {
      consultant: _,
      bonus: _bonus,
      hidden: _hidden,
      ...rest
    } = without(wholeQuiz, (now) => withoutOption(now, 'dropdown', 'o2'))
    const variables = rest.variables?.slice(1)
    const outcomes = rest.outcomes.map(({ redirect: _redirect, ...outcome }) => outcome)
    const variants = rest.variants?.map(({ bonus: _own, ...variant }) => variant)
    const quiz = quizDocument.parse({ ...rest, variables, outcomes, variants })
    expect(names(absentIn(wholeQuiz, quiz))).toEqual([
      'consultant',
      'questions/dropdown/options/o2',
      'outcomes/soon/redirect',
      'bonus',
      'variables/price',
      'hidden/city',
    ])
    const added = quizDocument.parse(withAll(wholeQuiz, quiz))
    expect({ ...added, variants: [] }).toEqual({ ...wholeQuiz, variants: [] })
  })

  test('brings along what it speaks of', () => {
    const original = quizDocument.parse({
      ...wholeQuiz,
      outcomes: [{ ...wholeQuiz.outcomes[0], key: 'new' }, ...wholeQuiz.outcomes],
      questions: wholeQuiz.questions.map((question) =>
        question.key === 'single'
          ? { ...question, title: 'Всё ещё {visits}?', actions: [{ end: 'new' }] }
          : question,
      ),
    })
    const quiz = without(
      without(original, (now) => withoutQuestion(now, 'single')),
      (now) => ({
        ...withoutOutcome(now, 'new'),
        variables: now.variables?.filter(({ key }) => key !== 'visits'),
      }),
    )
    const question = absentIn(original, quiz).find(({ key }) => key === 'questions/single')
    const added = question?.add?.(quiz) ?? quiz
    expect(added.questions).toEqual(original.questions)
    expect(added.outcomes).toEqual(original.outcomes)
    expect(added.variables).toEqual(original.variables)
  })

  test('may be a variant, with the questions and answers it speaks of', () => {
    const [control, varied] = wholeQuiz.variants ?? []
    const more = { ...varied, key: 'C', name: 'Ещё короче', asks: ['first', 'single', 'rating'] }
    const original = quizDocument.parse({ ...wholeQuiz, variants: [control, varied, more] })
    const shorter = without(wholeQuiz, (now) => withoutQuestion(now, 'rating'))
    const variant = absentIn(original, shorter).find(({ key }) => key === 'variants/C')
    expect(variant?.called).toBe('C: Ещё короче')
    const added = variant?.add?.(shorter) ?? shorter
    expect(added.variants?.[2]).toEqual(original.variants?.[2])
    expect(names(added.questions)).toEqual(names(original.questions))

    const { variants: _, ...plain } = wholeQuiz
    const all = absentIn(original, plain)
    expect(all.map(({ called }) => called)).toEqual(['A: Как сейчас · B: Короче · C: Ещё короче'])
    expect(all[0]?.add?.(plain).variants).toEqual(original.variants)
  })

  test('is asked in the variants that ask it in the original', () => {
    const [control, varied] = wholeQuiz.variants ?? []
    const short = { ...varied, asks: ['first', 'single'] }
    const long = { key: 'C', name: 'С оценкой', asks: ['first', 'single', 'rating'] }
    const original = quizDocument.parse({ ...wholeQuiz, variants: [control, short, long] })
    const quiz = without(original, (now) => withoutQuestion(now, 'rating'))
    expect(quiz.variants?.map(({ asks }) => asks?.length)).toEqual([undefined, 2, 2])
    expect(withAll(original, quiz)).toEqual(original)
  })

  test('has no room where its name is taken, and the outcome for everybody else is there already', () => {
    const renamed = wholeQuiz.outcomes.map((outcome) => ({ ...outcome, key: `${outcome.key}-2` }))
    const bare = without(wholeQuiz, (now) => withoutQuestion(now, 'rating'))
    const variables = [...(bare.variables ?? []), { key: 'rating', start: 0 }]
    const { variants: _, ...original } = wholeQuiz
    const { variants: _own, ...quiz } = { ...bare, variables, outcomes: renamed }
    const room = absentIn(original, quiz).map(({ key, add }) => [key, add !== undefined])
    expect(room).toEqual([
      ['questions/rating', false],
      ['outcomes/soon', true],
      ['outcomes/rest', false],
    ])
  })
})

test.each(Object.entries(quizTemplates))(
  'all that %s says in Russian only can come into what it says in English',
  (_, { quiz: { ru, en } }) => {
    const quiz = withAll(ru, en)
    expect(quizDocument.parse(quiz)).toEqual(quiz)
    expect(names(quiz.questions)).toEqual(expect.arrayContaining(names(ru.questions)))
  },
)

test('whatever is taken out of a translation comes back as it is in the original', () => {
  const place = fc.nat()
  fc.assert(
    fc.property(
      quizOfAtMost(6),
      fc.array(place, { maxLength: 4 }),
      fc.array(place, { maxLength: 3 }),
      (whole, ...cut) => {
        const [asked, ended] = cut
        const keyAt = (list: readonly { key: string }[], at: number) => list[at % list.length]?.key ?? ''
        const fewer = asked.reduce(
          (quiz, at) =>
            quiz.questions.length > 1
              ? without(quiz, (now) => withoutQuestion(now, keyAt(now.questions, at)))
              : quiz,
          whole,
        )
        const quiz = ended.reduce(
          (left, at) => without(left, (now) => withoutOutcome(now, keyAt(now.outcomes, at))),
          fewer,
        )
        const added = withAll(whole, quiz)
        expect(quizDocument.parse(added)).toEqual(added)
        expect(names(added.questions)).toEqual(names(whole.questions))
      },
    ),
  )
})
