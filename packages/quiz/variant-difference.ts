import type { Question } from '@pulya/questions/definitions'

import { differencesBetween, type TextDifference } from './differences-between.ts'
import type { Outcome } from './document.ts'
import { quizOf, type Varied } from './variant.ts'
import { wordDifference } from './word-difference.ts'

/** One thing a variant of a quiz has otherwise than the control. */
export interface QuizDifference extends TextDifference {
  in: 'title' | 'questions' | 'outcomes' | 'contact' | 'bonus' | 'thanks'
  /** Key of the question or outcome; absent where it is about the order of all questions. */
  item?: string
}

/** What a variant changes against the control, in the order of the quiz; nothing for the control itself. */
export function variantDifferences(quiz: Varied, variant: string): QuizDifference[] {
  const own = quizOf(quiz, variant)
  return [
    ...told('title', { title: quiz.title }, { title: own.title }),
    ...orders(quiz, own),
    ...inList('questions', quiz.questions.map(worded), own.questions.map(worded)),
    ...inList('outcomes', quiz.outcomes, own.outcomes),
    ...(['contact', 'bonus', 'thanks'] as const).flatMap((part) => told(part, quiz[part], own[part])),
  ]
}

const told = (part: QuizDifference['in'], control: unknown, own: unknown, item?: string): QuizDifference[] =>
  differencesBetween(control, own).map((difference) => ({
    in: part,
    ...(item !== undefined && { item }),
    ...difference,
  }))

/** Of those that stay, one after another; `member` is `left-out` for one that is not asked at all. */
function inList(
  part: 'questions' | 'outcomes',
  control: readonly Named[],
  own: readonly Named[],
): QuizDifference[] {
  return control.flatMap((item) => {
    const { key, title } = item
    const other = own.find((one) => one.key === key)
    if (other) return told(part, item, other, key)
    const words = wordDifference(title, '')
    return [{ in: part, item: key, member: 'left-out', control: title, own: '', words }]
  })
}

type Named = Pick<Question | Outcome, 'key' | 'title'>

/** Options by their keys: that is how they stay the same. */
function worded(question: Question) {
  if (!('options' in question)) return question
  const options = Object.fromEntries(question.options.map(({ key, label }) => [key, label]))
  return { ...question, options }
}

/** As the titles in their new order, if those that stay have one. */
function orders(quiz: Varied, own: Pick<Varied, 'questions'>): QuizDifference[] {
  const asked = new Set(own.questions.map(({ key }) => key))
  const before = quiz.questions.filter(({ key }) => asked.has(key)).map(({ key }) => key)
  const after = own.questions.map(({ key }) => key)
  if (before.join() === after.join()) return []
  const [control, changed] = [before.join(' '), after.join(' ')]
  const words = wordDifference(control, changed)
  return [{ in: 'questions', member: 'order', control, own: changed, words }]
}
