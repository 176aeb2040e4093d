import { LineInput } from '../LineInput.tsx'
import type { FieldProps } from '../question.ts'
import type { EmailAnswer, EmailConfig } from './definition.ts'

export const Field = (props: FieldProps<EmailConfig, EmailAnswer>) => (
  <LineInput {...props} type="email" autocomplete="email" />
)
