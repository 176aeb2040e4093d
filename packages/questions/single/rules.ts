import { oneOption } from '../one-option.ts'
import type { Rules } from '../question.ts'
import type { SingleAnswer, SingleConfig } from './definition.ts'

export const rules: Rules<SingleConfig, SingleAnswer> = oneOption
