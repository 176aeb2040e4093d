import { oneOption } from '../one-option.ts'
import type { Rules } from '../question.ts'
import type { YesNoAnswer, YesNoConfig } from './definition.ts'

export const rules: Rules<YesNoConfig, YesNoAnswer> = oneOption
