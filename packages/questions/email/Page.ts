import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { EmailConfig } from './definition.ts'

export const page: Page<EmailConfig> = onePosted
