import { oneLine } from '@pulya/contract/text'

import { freeText } from '../free-text.ts'
import type { Rules } from '../question.ts'
import type { TextAnswer, TextConfig } from './definition.ts'

/** Where the author sets no limit of their own. */
export const lineMax = 300

export const rules: Rules<TextConfig, TextAnswer> = freeText(oneLine, lineMax)
