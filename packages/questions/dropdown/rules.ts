import { oneOption } from '../one-option.ts'
import type { Rules } from '../question.ts'
import type { DropdownAnswer, DropdownConfig } from './definition.ts'

export const rules: Rules<DropdownConfig, DropdownAnswer> = oneOption
