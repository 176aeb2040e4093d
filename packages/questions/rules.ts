import type { AnswerOf, Question, QuestionKind } from './definitions.ts'
import { rules as multiple } from './multiple/rules.ts'
import { rules as picture } from './picture/rules.ts'
import type { Rules } from './question.ts'
import { rules as single } from './single/rules.ts'
import { rules as slider } from './slider/rules.ts'

/** Browser and server: one line per kind. The widget puts in its place only the kinds of its quiz. */
export const rules: { [Kind in QuestionKind]: Rules<Question<Kind>, AnswerOf<Kind>> } = {
  single,
  multiple,
  picture,
  slider,
}
