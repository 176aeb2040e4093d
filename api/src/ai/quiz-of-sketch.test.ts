import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { quizOf } from './quiz-of-sketch.ts'
import type { QuizSketch } from './quiz-task.ts'

const question = (id: string): QuizSketch['questions'][number] => ({
  id,
  title: `About ${id}?`,
  several: false,
  options: [
    { id: 'a', label: 'One' },
    { id: 'b', label: 'Two' },
  ],
})

const outcome = (title: string, when?: { question: string; option: string }) => ({
  title,
  text: 'Read this.',
  when,
})

const sketch = (outcomes: QuizSketch['outcomes']): QuizSketch => ({
  title: 'A quiz',
  questions: [question('x'), { ...question('y'), several: true, help: 'Pick any' }],
  outcomes,
  contact: { title: 'Where to?', text: 'We call once.', button: 'Send' },
  thanks: { title: 'Thanks', text: 'We call.' },
})

test('the last outcome is for everybody, those for an answer stand before it', () => {
  const quiz = quizOf(sketch([outcome('All'), outcome('Some', { question: 'y', option: 'b' })]), 'en')
  expect(quiz?.outcomes).toEqual([
    { key: 'outcome-1', when: { question: 'q2', has: 'o2' }, title: 'Some', paragraphs: ['Read this.'] },
    { key: 'outcome-2', title: 'All', paragraphs: ['Read this.'] },
  ])
  expect(quiz?.questions.map(({ kind, key, required }) => [kind, key, required])).toEqual([
    ['single', 'q1', true],
    ['multiple', 'q2', true],
  ])
})

test('where every outcome is for an answer, the last is for everybody else', () => {
  const when = { question: 'x', option: 'a' }
  const quiz = quizOf(sketch([outcome('First', when), outcome('Second', when)]), 'en')
  expect(quiz?.outcomes.map(({ title, when: who }) => [title, who])).toEqual([
    ['First', { question: 'q1', has: 'o1' }],
    ['Second', undefined],
  ])
})

test('whatever outcomes a model thinks of, the quiz has no errors', () => {
  const when = fc.option(
    fc.record({ question: fc.constantFrom('x', 'y', 'z'), option: fc.constantFrom('a', 'b', 'c') }),
    { nil: undefined },
  )
  const outcomes = fc.array(
    when.map((who) => outcome('It', who)),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(outcomes, (thought) => {
      const quiz = quizOf(sketch(thought), 'ru')
      expect(quiz?.outcomes.at(-1)?.when).toBeUndefined()
      expect(quiz && checkQuiz(quiz).filter(({ level }) => level === 'error')).toEqual([])
    }),
  )
})

test('an outcome that says nothing makes no quiz', () => {
  expect(quizOf(sketch([{ ...outcome('—'), text: '—' }]), 'en')).toBeUndefined()
})
