import type { ComponentType } from 'preact'

import { Field as date } from './date/Field.tsx'
import type { AnswerOf, Question, QuestionKind } from './definitions.ts'
import { Field as dropdown } from './dropdown/Field.tsx'
import { Field as email } from './email/Field.tsx'
import { Field as file } from './file/Field.tsx'
import { Field as loader } from './loader/Field.tsx'
import { Field as longText } from './long-text/Field.tsx'
import { Field as multiple } from './multiple/Field.tsx'
import { Field as number } from './number/Field.tsx'
import { Field as phone } from './phone/Field.tsx'
import { Field as picture } from './picture/Field.tsx'
import type { FieldProps } from './question.ts'
import { Field as range } from './range/Field.tsx'
import { Field as rating } from './rating/Field.tsx'
import { Field as single } from './single/Field.tsx'
import { Field as slider } from './slider/Field.tsx'
import { Field as statement } from './statement/Field.tsx'
import { Field as text } from './text/Field.tsx'
import { Field as yesNo } from './yes-no/Field.tsx'

type PropsOf<Kind extends QuestionKind> = FieldProps<Question<Kind>, AnswerOf<Kind>>

/** Visitor: one line per kind. The widget puts in its place only the kinds of its quiz. */
export const fields: { [Kind in QuestionKind]: ComponentType<PropsOf<Kind>> } = {
  single,
  multiple,
  picture,
  dropdown,
  'yes-no': yesNo,
  slider,
  range,
  rating,
  statement,
  loader,
  number,
  text,
  'long-text': longText,
  date,
  phone,
  email,
  file,
}
