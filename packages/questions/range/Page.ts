import { numberPosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { RangeConfig } from './definition.ts'

export const page: Page<RangeConfig> = {
  read: ({ key, min, max }, form) => {
    const from = numberPosted(form, `${key}.from`)
    const to = numberPosted(form, `${key}.to`)
    // An end left empty is at its bound, as its thumb would be.
    return from === undefined && to === undefined ? undefined : { from: from ?? min, to: to ?? max }
  },
}
