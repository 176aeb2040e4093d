import { nonePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { StatementConfig } from './definition.ts'

export const page: Page<StatementConfig> = nonePosted
