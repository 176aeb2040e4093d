import { oneOption } from '../one-option.ts'
import type { Rules } from '../question.ts'
import type { PictureAnswer, PictureConfig } from './definition.ts'

export const rules: Rules<PictureConfig, PictureAnswer> = oneOption
