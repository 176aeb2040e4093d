import { rules as date } from './date/rules.ts'
import type { AnswerOf, Question, QuestionKind } from './definitions.ts'
import { rules as dropdown } from './dropdown/rules.ts'
import { rules as email } from './email/rules.ts'
import { rules as file } from './file/rules.ts'
import { rules as loader } from './loader/rules.ts'
import { rules as longText } from './long-text/rules.ts'
import { rules as multiple } from './multiple/rules.ts'
import { rules as number } from './number/rules.ts'
import { rules as phone } from './phone/rules.ts'
import { rules as picture } from './picture/rules.ts'
import type { Rules } from './question.ts'
import { rules as range } from './range/rules.ts'
import { rules as rating } from './rating/rules.ts'
import { rules as single } from './single/rules.ts'
import { rules as slider } from './slider/rules.ts'
import { rules as statement } from './statement/rules.ts'
import { rules as text } from './text/rules.ts'
import { rules as yesNo } from './yes-no/rules.ts'

/** Browser and server: one line per kind. The widget puts in its place only the kinds of its quiz. */
export const rules: { [Kind in QuestionKind]: Rules<Question<Kind>, AnswerOf<Kind>> } = {
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
