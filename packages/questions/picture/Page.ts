import { onePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { PictureConfig } from './definition.ts'

export const page: Page<PictureConfig> = onePosted
