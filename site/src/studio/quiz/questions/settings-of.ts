import type { Question, QuestionKind } from '@pulya/questions/definitions'

import type { QuizBuilderWords } from '../../i18n/quiz-builder.ts'

type Label = Exclude<
  keyof QuizBuilderWords['settings'],
  'scales' | 'kinds' | 'daysNote' | 'notNumber' | 'notWhole'
>

/** One setting of a question, by its member. */
export type Setting<Member extends string = string> =
  | {
      member: Member
      as: 'number'
      label: Label
      whole?: true
      /** May be left out of the document. */
      optional?: true
      /** In days from the one on which the quiz is taken. */
      days?: true
    }
  /** Absent or true. */
  | { member: Member; as: 'mark'; label: Label }
  | { member: Member; as: 'scale' | 'files' | 'picture'; label: Label }

type SettingsOf<Kind extends QuestionKind> = readonly Setting<keyof Question<Kind> & string>[]

const span = [
  { member: 'min', as: 'number', label: 'min' },
  { member: 'max', as: 'number', label: 'max' },
  { member: 'step', as: 'number', label: 'step' },
] as const

/**
 * What is chosen and not written about a question of each kind. One line per kind: a kind forgotten here does not
 * compile, nor does a member it does not have.
 */
const settings: { [Kind in QuestionKind]: SettingsOf<Kind> } = {
  single: [],
  multiple: [
    { member: 'atLeast', as: 'number', label: 'leastTicks', whole: true, optional: true },
    { member: 'atMost', as: 'number', label: 'mostTicks', whole: true, optional: true },
  ],
  picture: [],
  dropdown: [],
  'yes-no': [],
  slider: [...span, { member: 'start', as: 'number', label: 'start', optional: true }],
  range: span,
  rating: [
    { member: 'scale', as: 'scale', label: 'scale' },
    { member: 'atMost', as: 'number', label: 'stars', whole: true, optional: true },
  ],
  statement: [{ member: 'picture', as: 'picture', label: 'screenPicture' }],
  loader: [{ member: 'seconds', as: 'number', label: 'seconds', whole: true }],
  number: [
    { member: 'min', as: 'number', label: 'min', optional: true },
    { member: 'max', as: 'number', label: 'max', optional: true },
    { member: 'step', as: 'number', label: 'step', optional: true },
    { member: 'whole', as: 'mark', label: 'whole' },
  ],
  text: [{ member: 'max', as: 'number', label: 'letters', whole: true, optional: true }],
  'long-text': [
    { member: 'max', as: 'number', label: 'letters', whole: true, optional: true },
    { member: 'rows', as: 'number', label: 'rows', whole: true, optional: true },
  ],
  date: [
    { member: 'earliest', as: 'number', label: 'earliest', whole: true, optional: true, days: true },
    { member: 'latest', as: 'number', label: 'latest', whole: true, optional: true, days: true },
  ],
  phone: [],
  email: [],
  file: [
    { member: 'accept', as: 'files', label: 'accept' },
    { member: 'atMost', as: 'number', label: 'files', whole: true },
  ],
}

/** A scale from 0 to 10 has no number of stars. */
export const settingsOf = (question: Question): readonly Setting[] =>
  question.kind === 'rating' && question.scale === 'nps'
    ? settings.rating.filter(({ member }) => member === 'scale')
    : settings[question.kind]
