import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { LongTextConfig } from './definition.ts'

export const page: Page<LongTextConfig> = onePosted
