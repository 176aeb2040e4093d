import type { Page } from '../question.ts'
import type { SliderConfig } from './definition.ts'

export const page: Page<SliderConfig> = {
  // What is not a number becomes NaN, which no answer may be: the visitor is told, not passed over.
  read: ({ key }, form) => {
    const typed = form.get(key)?.trim().replace(',', '.')
    return typed ? Number(typed) : undefined
  },
}
