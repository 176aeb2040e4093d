import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { SingleConfig } from './definition.ts'

export const page: Page<SingleConfig> = onePosted
