import type { Page } from '../question.ts'
import type { MultipleAnswer, MultipleConfig } from './definition.ts'

export const page: Page<MultipleConfig> = {
  read: ({ key }, form): MultipleAnswer | undefined => {
    const picked = form.getAll(key)
    const other = form.get(`${key}.other`)
    if (picked.length === 0) return undefined
    return other === null ? { picked } : { picked, other }
  },
}
