import { nonePosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { LoaderConfig } from './definition.ts'

export const page: Page<LoaderConfig> = nonePosted
