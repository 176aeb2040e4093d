import { LineInput } from '../LineInput.tsx'
import type { FieldProps } from '../question.ts'
import type { TextAnswer, TextConfig } from './definition.ts'

export const Field = (props: FieldProps<TextConfig, TextAnswer>) => <LineInput {...props} type="text" />
