import type { Page } from '../question.ts'
import type { PictureConfig } from './definition.ts'

export const page: Page<PictureConfig> = {
  read: ({ key }, form) => form.get(key) || undefined,
}
