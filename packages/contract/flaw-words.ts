import { datesInWords } from './date-in-words.ts'
import { visitorFlawCodes, type FlawCode, type VisitorFlawCode } from './flaw-codes.ts'
import { flawInWords, type Flaw } from './flaw.ts'
import { flawWordsEn } from './flaw-words.en.ts'
import { flawWordsRu } from './flaw-words.ru.ts'
import type { Locale } from './locale.ts'

/** Every flaw in every language; says what to do, not only what is wrong. */
export const flawWords: Record<Locale, Record<FlawCode, string>> = { ru: flawWordsRu, en: flawWordsEn }

export function sentence(locale: Locale, flaw: Flaw): string {
  return datesInWords(flawInWords(flawWords[locale], flaw, locale), locale)
}

/** The words the widget carries: one language, only what a visitor can meet. */
export function visitorFlawWords(locale: Locale): Record<VisitorFlawCode, string> {
  const entries = visitorFlawCodes.map((code) => [code, flawWords[locale][code]])
  return Object.fromEntries(entries)
}
