import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { TextConfig } from './definition.ts'

export const page: Page<TextConfig> = onePosted
