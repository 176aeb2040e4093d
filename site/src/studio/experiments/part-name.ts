import type { Locale } from '@pulya/contract/locale'

import { memoryWords } from '../i18n/experiment-memory.ts'
import { offerWords } from '../i18n/offer.ts'

/** Of a block of an offer or a part of a quiz, by its kind; a question is called by what it asks. */
export function partName(kind: string, locale: Locale): string {
  const { blocks } = offerWords[locale]
  const { parts, question } = memoryWords[locale]
  return named(blocks, kind) ?? named(parts, kind) ?? question
}

const named = (names: Partial<Record<string, string>>, kind: string): string | undefined =>
  Object.hasOwn(names, kind) ? names[kind] : undefined
