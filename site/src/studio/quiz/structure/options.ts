import { blankPicture } from '@pulya/questions/blank-picture'
import type { Question } from '@pulya/questions/definitions'
import type { QuizDocument } from '@pulya/quiz/document'

import { freeKey } from './free-key.ts'
import { moved } from './questions.ts'

/** A question whose options are the author's; of `yes-no` they are given. */
export type Choosing = Extract<Question, { kind: 'single' | 'multiple' | 'picture' | 'dropdown' }>

export const choosing = (question: Question): Choosing | undefined =>
  question.kind === 'single' ||
  question.kind === 'multiple' ||
  question.kind === 'picture' ||
  question.kind === 'dropdown'
    ? question
    : undefined

/** Only a list may hold more than anybody reads. */
export const optionsMax = ({ kind }: Choosing): number => (kind === 'dropdown' ? 100 : 20)

export const optionsMin = 2

/** After all others, but before those that exclude them: «ничего из этого» stays the last. */
export function withOption(quiz: QuizDocument, key: string, label: string): QuizDocument {
  return inQuestion(quiz, key, (question) => {
    const option = {
      key: freeKey(
        'o',
        question.options.map((one) => one.key),
      ),
      label,
    }
    if (question.kind === 'picture')
      return { ...question, options: [...question.options, { ...option, picture: blankPicture }] }
    if (question.kind !== 'multiple') return { ...question, options: [...question.options, option] }
    const last = question.options.findLastIndex(({ exclusive }) => !exclusive)
    return { ...question, options: question.options.toSpliced(last + 1, 0, option) }
  })
}

export const movedOption = (quiz: QuizDocument, key: string, from: number, to: number): QuizDocument =>
  inQuestion(quiz, key, (question) => withOptions(question, moved(question.options, from, to)))

/** Nobody can be asked to tick more than there is. */
export const withoutOption = (quiz: QuizDocument, key: string, option: string): QuizDocument =>
  inQuestion(quiz, key, (question) => {
    const left = withOptions(
      question,
      question.options.filter((one) => one.key !== option),
    )
    if (left.kind !== 'multiple' || left.atLeast === undefined) return left
    return { ...left, atLeast: Math.min(left.atLeast, left.options.length) }
  })

function inQuestion(quiz: QuizDocument, key: string, change: (question: Choosing) => Choosing): QuizDocument {
  const questions = quiz.questions.map((question) => {
    const one = question.key === key && choosing(question)
    return one ? change(one) : question
  })
  return { ...quiz, questions }
}

/** The options are those of this very question, so they are of its kind. */
const withOptions = (question: Choosing, options: readonly Choosing['options'][number][]) =>
  ({ ...question, options }) as Choosing
