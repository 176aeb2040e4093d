import { definitions } from '@pulya/questions/definitions'
import { quizDocument, type QuizDocument } from '@pulya/quiz/document'
import { expect, it } from 'vitest'

import { settled } from './mended.ts'
import { withoutOption } from './options.ts'
import { withoutOutcome } from './outcomes.ts'
import { movedQuestion, withCopy, withoutQuestion } from './questions.ts'

const { single, number, text } = definitions

const quiz: QuizDocument = quizDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'Quiz',
  theme: 'chambers',
  phone: '+7 495 000-00-00',
  variables: [{ key: 'total', formula: 'rooms * 2 + area' }],
  questions: [
    { ...single.blank('goal', 'en') },
    { ...number.blank('rooms', 'en'), when: { all: [{ question: 'goal', has: 'o1' }, { device: 'phone' }] } },
    {
      ...number.blank('area', 'en'),
      help: 'You chose {goal|nothing} and {rooms}',
      actions: [
        { jump: 'about' },
        { end: 'first', when: { question: 'area', atLeast: 100 } },
        { tag: 'vip', when: { question: 'goal', has: 'o2' } },
      ],
    },
    { ...text.blank('about', 'en') },
  ],
  bands: [],
  outcomes: [
    { key: 'first', when: { any: [{ question: 'goal', has: 'o1' }] }, title: 'First', paragraphs: ['One'] },
    { key: 'rest', title: 'Rest', paragraphs: ['Two'] },
  ],
  contact: { title: 'Contact', text: 'Why', button: 'Send', channels: [], consents: [] },
  thanks: { title: 'Thanks', text: 'We will call' },
})

/** Its second variant leaves two questions out, so nothing here speaks of them. */
const varied: QuizDocument = quizDocument.parse({
  ...quiz,
  variables: undefined,
  questions: quiz.questions.map(({ key }) => text.blank(key, 'en')),
  outcomes: quiz.outcomes.slice(1),
  variants: [
    { key: 'A', name: 'Control' },
    { key: 'B', name: 'Other', asks: ['about', 'goal'], questions: { goal: { title: 'Own' } } },
  ],
})

const paths = ({ breaks }: ReturnType<typeof settled>) => breaks.map(({ path }) => path.join('/'))

it('a question that goes takes with it what was said of it, and no more', () => {
  const change = settled(quiz, withoutQuestion(quiz, 'goal'))
  const [rooms, area] = change.quiz.questions
  expect(rooms?.when).toEqual({ device: 'phone' })
  expect(area?.help).toBe('You chose nothing and {rooms}')
  expect(area?.actions).toEqual([
    { jump: 'about' },
    { end: 'first', when: { question: 'area', atLeast: 100 } },
  ])
  expect(change.quiz.outcomes.map(({ when }) => when)).toEqual([undefined, undefined])
  expect(paths(change)).toEqual([
    'questions/0/when/all/0/question',
    'questions/1/help',
    'questions/1/actions/2/when/question',
    'outcomes/0/when/any/0/question',
  ])
})

it('a formula counts a question that goes as one nobody has answered', () => {
  const { quiz: after } = settled(quiz, withoutQuestion(quiz, 'rooms'))
  expect(after.variables).toEqual([{ key: 'total', formula: '0 * 2 + area' }])
  expect(after.questions[1]?.help).toBe('You chose {goal|nothing} and …')
})

it('a variant forgets the question too, and asks as the control does when nothing else was asked', () => {
  const after = settled(varied, withoutQuestion(varied, 'goal')).quiz
  expect(after.variants?.[1]).toEqual({ key: 'B', name: 'Other', asks: ['about'] })
  const { quiz: rest } = settled(after, withoutQuestion(after, 'about'))
  expect(rest.variants?.[1]).toEqual({ key: 'B', name: 'Other' })
})

it('a question moved before what it looks at loses that look, and jumps that would lead back are taken out', () => {
  const { quiz: first } = settled(quiz, movedQuestion(quiz, 1, 0))
  expect(first.questions[0]).toMatchObject({ key: 'rooms', when: { device: 'phone' } })
  const { quiz: last } = settled(quiz, movedQuestion(quiz, 3, 0))
  expect(last.questions[3]?.actions).toHaveLength(2)
})

it('an option or an outcome that goes leaves nobody waiting for it', () => {
  const three = settled(quiz, withoutOption(quiz, 'goal', 'o1')).quiz
  expect(three.questions[1]?.when).toEqual({ device: 'phone' })
  const { quiz: left } = settled(quiz, withoutOutcome(quiz, 'first'))
  expect(left.questions[2]?.actions).toEqual([{ jump: 'about' }, expect.objectContaining({ tag: 'vip' })])
  expect(withoutOutcome(quiz, 'rest')).toEqual(quiz)
})

it('a copy looks at its own answer and stands right after the original', () => {
  const { quiz: after, key } = withCopy(quiz, 'area')
  expect(after.questions.map((question) => question.key)).toEqual(['goal', 'rooms', 'area', key, 'about'])
  expect(after.questions[3]?.actions?.[1]).toEqual({ end: 'first', when: { question: key, atLeast: 100 } })
})

it('a copy has the words of the original in every variant, and is asked only where that is', () => {
  const goal = withCopy(varied, 'goal')
  expect(goal.quiz.variants?.[1]).toMatchObject({
    asks: ['about', 'goal', goal.key],
    questions: { goal: { title: 'Own' }, [goal.key]: { title: 'Own' } },
  })
  expect(withCopy(varied, 'rooms').quiz.variants?.[1]?.asks).toEqual(['about', 'goal'])
})

it('what was broken before a change is left to its author', () => {
  const typed = { ...quiz, thanks: { ...quiz.thanks, text: 'Dear {nobody}' } }
  const { quiz: after, breaks } = settled(typed, movedQuestion(typed, 2, 3))
  expect(after.thanks.text).toBe('Dear {nobody}')
  expect(breaks.map(({ path }) => path[0])).not.toContain('thanks')
})
