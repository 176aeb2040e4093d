import type { Locale } from '@pulya/contract/locale'

/** Before the name of the messenger, for those who come to the link without the line above it. */
export const messengerWords: Record<Locale, { write: string }> = {
  ru: { write: 'Написать в' },
  en: { write: 'Write to us on' },
}
