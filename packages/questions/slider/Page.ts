import { numberPosted } from '../posted.ts'
import type { Page } from '../question.ts'
import type { SliderConfig } from './definition.ts'

export const page: Page<SliderConfig> = {
  read: ({ key, range, min, max }, form) => {
    if (!range) return numberPosted(form, key)
    const from = numberPosted(form, `${key}.from`)
    const to = numberPosted(form, `${key}.to`)
    // An end left empty is at its bound, as its thumb would be.
    return from === undefined && to === undefined ? undefined : { from: from ?? min, to: to ?? max }
  },
}
