import type { Page } from '../question.ts'
import type { DateConfig } from './definition.ts'

export const page: Page<DateConfig> = {
  // A browser without a date picker shows a line of text, and people write «5.01.2027» there.
  read: ({ key }, form) => {
    const typed = form.get(key)?.trim()
    const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed ?? '') ?? []
    return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed || undefined
  },
}
