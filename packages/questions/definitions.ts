import { z } from 'zod'

import { definition as date } from './date/definition.ts'
import { definition as dropdown } from './dropdown/definition.ts'
import { definition as email } from './email/definition.ts'
import { definition as file } from './file/definition.ts'
import { definition as loader } from './loader/definition.ts'
import { definition as longText } from './long-text/definition.ts'
import { definition as multiple } from './multiple/definition.ts'
import { definition as number } from './number/definition.ts'
import { definition as phone } from './phone/definition.ts'
import { definition as picture } from './picture/definition.ts'
import type { Definition } from './question.ts'
import { definition as range } from './range/definition.ts'
import { definition as rating } from './rating/definition.ts'
import { definition as single } from './single/definition.ts'
import { definition as slider } from './slider/definition.ts'
import { definition as statement } from './statement/definition.ts'
import { definition as text } from './text/definition.ts'
import { definition as yesNo } from './yes-no/definition.ts'

/** One line per kind. The other registries are typed by this one, so a kind forgotten there does not compile. */
const kinds = {
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

export type QuestionKind = keyof typeof kinds

/** `AnswerOf<'slider'>` is a number; without the kind, any answer. */
export type AnswerOf<Kind extends QuestionKind = QuestionKind> = {
  [K in Kind]: z.infer<(typeof kinds)[K]['answer']>
}[Kind]

/** `Question` is any question, `Question<'single'>` one kind. */
export type Question<Kind extends QuestionKind = QuestionKind> = {
  [K in Kind]: z.infer<(typeof kinds)[K]['config']> & { kind: K }
}[Kind]

export const definitions: { [Kind in QuestionKind]: Definition<Question<Kind>, AnswerOf<Kind>> } = kinds

export const question = z.discriminatedUnion('kind', [
  single.config,
  multiple.config,
  picture.config,
  dropdown.config,
  yesNo.config,
  slider.config,
  range.config,
  rating.config,
  statement.config,
  loader.config,
  number.config,
  text.config,
  longText.config,
  date.config,
  phone.config,
  email.config,
  file.config,
])
