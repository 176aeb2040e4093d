import { numberPosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { SliderConfig } from './definition.ts'

export const page: Page<SliderConfig> = { read: ({ key }, form) => numberPosted(form, key) }
