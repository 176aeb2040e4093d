import { type Given, now, reportOf } from './made-up.ts'
import { type Said, verdict } from './verdict.ts'

export const readers = {
  ru: { locale: 'ru', zone: 'Europe/Moscow', now },
  en: { locale: 'en', zone: 'Europe/Moscow', now },
} as const

/** What a verdict must say, in every language. */
export interface Case {
  about: string
  given: Given
  tone: string
  /** The sentence, then the details. */
  ru: string[]
  en: string[]
}

/** The same shape as it is said. */
export function saidOf({ about, given }: Case): Case {
  const [ru, en] = (['ru', 'en'] as const).map((locale) => verdict(reportOf(given), readers[locale]))
  const lines = (said: Said | undefined) => (said ? [said.sentence, ...said.details] : [])
  return { about, given, tone: ru?.tone ?? '', ru: lines(ru), en: lines(en) }
}
