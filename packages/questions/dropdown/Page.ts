import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { DropdownConfig } from './definition.ts'

export const page: Page<DropdownConfig> = onePosted
