import type { Locale } from '@pulya/contract/locale'

import { warningWordsEn } from './warning-words.en.ts'
import { warningWordsRu } from './warning-words.ru.ts'

const warningCodes = [
  'condition-idle',
  'outcome-spare',
  'check-incomplete',
  'questions-few',
  'questions-many',
  'spin-first',
  'spin-implication-missing',
  'spin-last',
  'personal-first',
  'personal-early',
  'passport-asked',
  'free-text-early',
  'label-long',
  'options-many',
  'picture-blank',
  'alt-missing',
  'outcome-without-help',
  'outcome-behind-contact',
  'phone-missing',
  'variants-alike',
] as const

export type WarningCode = (typeof warningCodes)[number]

export interface WarningWords {
  /** What it is and what to do; `{name}` is a parameter of the finding. */
  text: string
  /** Why practice says so. */
  why: string
  /** By whom the field knows it. */
  source?: string
}

export const warningWords: Record<Locale, Record<WarningCode, WarningWords>> = {
  ru: warningWordsRu,
  en: warningWordsEn,
}
