import type { Page } from '../question.ts'
import type { NumberConfig } from './definition.ts'
import { readNumber } from './read-number.ts'

export const page: Page<NumberConfig> = {
  read: ({ key, whole }, form) => readNumber(form.get(key) ?? '', whole),
}
