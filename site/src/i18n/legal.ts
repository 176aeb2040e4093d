import type { Locale } from '@pulya/contract/locale'

interface LegalWords {
  /** @param date of publication, in words. */
  inForce: (date: string) => string
  /** @param version is the hash of the text. */
  version: (version: string) => string
}

export const legalWords: Record<Locale, LegalWords> = {
  ru: {
    inForce: (date) => `Редакция от ${date}`,
    version: (version) => `Отпечаток текста ${version}`,
  },
  en: {
    inForce: (date) => `Version of ${date}`,
    version: (version) => `Fingerprint of the text ${version}`,
  },
}
