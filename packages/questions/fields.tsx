import type { ComponentType } from 'preact'

import { Field as date } from './date/Field.tsx'
import type { AnswerOf, Question, QuestionKind } from './definitions.ts'
import { Field as email } from './email/Field.tsx'
import { Field as longText } from './long-text/Field.tsx'
import { Field as multiple } from './multiple/Field.tsx'
import { Field as number } from './number/Field.tsx'
import { Field as phone } from './phone/Field.tsx'
import { Field as picture } from './picture/Field.tsx'
import type { FieldProps } from './question.ts'
import { Field as single } from './single/Field.tsx'
import { Field as slider } from './slider/Field.tsx'
import { Field as text } from './text/Field.tsx'

type PropsOf<Kind extends QuestionKind> = FieldProps<Question<Kind>, AnswerOf<Kind>>

/** Visitor: one line per kind. The widget puts in its place only the kinds of its quiz. */
export const fields: { [Kind in QuestionKind]: ComponentType<PropsOf<Kind>> } = {
  single,
  multiple,
  picture,
  slider,
  number,
  text,
  'long-text': longText,
  date,
  phone,
  email,
}
