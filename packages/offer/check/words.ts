import type { OfferFlawCode } from '@pulya/contract/flaw-codes'
import type { Locale } from '@pulya/contract/locale'

import type { WarningCode } from './warning-code.ts'
import { wordsEn } from './words.en.ts'
import { wordsRu } from './words.ru.ts'

export interface Reason {
  why: string
  /** The law and its article, or by whom the field knows it. */
  source?: string
}

export interface WarningWords extends Reason {
  /** What it is and what to do; `{limit}` is what was found. */
  text: string
}

export interface FindingWords {
  /** What to do is said by the flaw itself. */
  errors: Record<OfferFlawCode, Reason>
  warnings: Record<WarningCode, WarningWords>
}

export const findingWords: Record<Locale, FindingWords> = { ru: wordsRu, en: wordsEn }
