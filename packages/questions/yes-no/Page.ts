import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { YesNoConfig } from './definition.ts'

export const page: Page<YesNoConfig> = onePosted
