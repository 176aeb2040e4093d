import { LineInput } from '../LineInput.tsx'
import type { FieldProps } from '../question.ts'
import type { PhoneAnswer, PhoneConfig } from './definition.ts'

export const Field = (props: FieldProps<PhoneConfig, PhoneAnswer>) => (
  <LineInput {...props} type="tel" autocomplete="tel" />
)
