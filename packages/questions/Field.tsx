import type { ComponentType } from 'preact'

import type { AnswerOf, Question, QuestionKind } from './definitions.ts'
import { fields } from './fields.tsx'
import type { FieldProps } from './question.ts'

type PropsOf<Kind extends QuestionKind> = FieldProps<Question<Kind>, AnswerOf<Kind>>

/** The field for whatever kind the question is. */
export function Field<Kind extends QuestionKind>(props: PropsOf<Kind>) {
  const OfKind: ComponentType<PropsOf<Kind>> = fields[props.config.kind]
  return <OfKind {...props} />
}
