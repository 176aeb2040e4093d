import type { Question, QuestionKind } from '@pulya/questions/definitions'

import type { TextField } from '../editor/field.ts'
import type { Path } from '../editor/path.ts'
import type { QuizTextWords } from '../i18n/quiz.ts'

/** A text of a question, by its place inside the question. */
export interface QuestionText extends Pick<TextField, 'as' | 'label' | 'optional'> {
  at: Path
}

type TextsOf<Kind extends QuestionKind> = (question: Question<Kind>, words: QuizTextWords) => QuestionText[]

const labels = (question: { options: readonly unknown[] }, { option }: QuizTextWords): QuestionText[] =>
  question.options.map((_, index) => ({
    at: ['options', index, 'label'],
    label: option(index + 1),
    as: 'line',
  }))

const none = () => []

/** What only this kind says. One line per kind: a question forgotten here does not compile. */
const texts: { [Kind in QuestionKind]: TextsOf<Kind> } = {
  single: labels,
  multiple: labels,
  picture: labels,
  dropdown: labels,
  'yes-no': labels,
  slider: (_, { unit }) => [{ at: ['unit'], label: unit, as: 'line' }],
  range: (_, { unit }) => [{ at: ['unit'], label: unit, as: 'line' }],
  rating: (_, { low, high }) => [
    { at: ['low'], label: low, as: 'line', optional: true },
    { at: ['high'], label: high, as: 'line', optional: true },
  ],
  statement: (_, { text, goOn }) => [
    { at: ['text'], label: text, as: 'lines' },
    { at: ['button'], label: goOn, as: 'line', optional: true },
  ],
  loader: (_, { lines }) => [{ at: ['lines'], label: lines, as: 'lines' }],
  number: (_, { unit }) => [{ at: ['unit'], label: unit, as: 'line', optional: true }],
  text: none,
  'long-text': none,
  date: none,
  phone: none,
  email: none,
  file: none,
}

export const textsOf = <Kind extends QuestionKind>(
  question: Question<Kind>,
  words: QuizTextWords,
): QuestionText[] => [
  { at: ['title'], label: words.question, as: 'paragraph' },
  { at: ['help'], label: words.help, as: 'paragraph', optional: true },
  ...texts[question.kind](question, words),
]
