import { answerTextMax, manyLines } from '@pulya/contract/text'

import { freeText } from '../free-text.ts'
import type { Rules } from '../question.ts'
import type { LongTextAnswer, LongTextConfig } from './definition.ts'

export const rules: Rules<LongTextConfig, LongTextAnswer> = freeText(manyLines, answerTextMax)
