import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'
import type { Requisites } from '@pulya/contract/requisites'

import { type ConsentDocument, consentDocument } from '../consent-document.ts'
import { textsEn, unsaidEn } from './en.ts'
import { textsRu, unsaidRu } from './ru.ts'
import type { FirmInWords } from './words.ts'

const texts = { ru: textsRu, en: textsEn }
const unsaid = { ru: unsaidRu, en: unsaidEn }

/** What a firm has said of itself so far. */
type FirmOfConsent = Requisites & Partial<Pick<FirmInWords, 'name' | 'phone'>>

/** A text to begin from, in the firm's words where it has said them. A lawyer has still to read it. */
export function beginConsent(purpose: ConsentPurpose, locale: Locale, said: FirmOfConsent): ConsentDocument {
  const text = texts[locale][purpose]({ ...unsaid[locale], ...said })
  return consentDocument.parse({ schema: 1, locale, purpose, ...text })
}

/** Everything in square brackets, each once: what only the firm can fill in. */
export const leftToSay = ({ title, paragraphs }: Pick<ConsentDocument, 'title' | 'paragraphs'>): string[] => [
  ...new Set(
    [title, ...paragraphs.flatMap(({ heading = '', text }) => [heading, text])].flatMap(
      (line) => line.match(/\[[^[\]]+\]/g) ?? [],
    ),
  ),
]
