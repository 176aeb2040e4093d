import { numberPosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { RatingConfig } from './definition.ts'

export const page: Page<RatingConfig> = {
  read: ({ key }, form) => numberPosted(form, key),
}
