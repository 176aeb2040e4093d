import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { PhoneConfig } from './definition.ts'

export const page: Page<PhoneConfig> = onePosted
