import { page as date } from './date/Page.ts'
import type { Question, QuestionKind } from './definitions.ts'
import { page as dropdown } from './dropdown/Page.ts'
import { page as email } from './email/Page.ts'
import { page as file } from './file/Page.ts'
import { page as loader } from './loader/Page.ts'
import { page as longText } from './long-text/Page.ts'
import { page as multiple } from './multiple/Page.ts'
import { page as number } from './number/Page.ts'
import { page as phone } from './phone/Page.ts'
import { page as picture } from './picture/Page.ts'
import type { Page } from './question.ts'
import { page as range } from './range/Page.ts'
import { page as rating } from './rating/Page.ts'
import { page as single } from './single/Page.ts'
import { page as slider } from './slider/Page.ts'
import { page as statement } from './statement/Page.ts'
import { page as text } from './text/Page.ts'
import { page as yesNo } from './yes-no/Page.ts'

/** Visitors without script: one line per kind. */
const pages: { [Kind in QuestionKind]: Page<Question<Kind>> } = {
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

/** The answer to this question in a posted form, not yet checked; `undefined` when nothing was given. */
export function readPosted<Kind extends QuestionKind>(
  question: Question<Kind>,
  form: URLSearchParams,
): unknown {
  return pages[question.kind].read(question, form)
}
