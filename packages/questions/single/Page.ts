import type { Page } from '../question.ts'
import type { SingleConfig } from './definition.ts'

export const page: Page<SingleConfig> = {
  read: ({ key }, form) => form.get(key) || undefined,
}
