import type { ComponentType } from 'preact'

import type { AnswerOf, Question, QuestionKind } from './definitions.ts'
import { Field as multiple } from './multiple/Field.tsx'
import { Field as picture } from './picture/Field.tsx'
import type { FieldProps } from './question.ts'
import { Field as single } from './single/Field.tsx'
import { Field as slider } from './slider/Field.tsx'

type PropsOf<Kind extends QuestionKind> = FieldProps<Question<Kind>, AnswerOf<Kind>>

/** Visitor: one line per kind. The widget puts in its place only the kinds of its quiz. */
export const fields: { [Kind in QuestionKind]: ComponentType<PropsOf<Kind>> } = {
  single,
  multiple,
  picture,
  slider,
}
