import type { Locale } from '@pulya/contract/locale'

export const toastWords: Record<Locale, { undo: string }> = {
  ru: { undo: 'Отменить' },
  en: { undo: 'Undo' },
}
