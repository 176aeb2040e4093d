import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'

import { scheduleWords } from '../../i18n/schedule.ts'
import type { TranslatedPart, TranslatedText } from '../../translation/text.ts'

/** What stands at the address of an offer that is over, where both offers say it in words of their own. */
export function translatedEnding(
  { ended: original }: Pick<OfferDocument, 'ended'>,
  { ended }: Pick<OfferDocument, 'ended'>,
  locale: Locale,
): TranslatedPart<OfferDocument> {
  const { title, text } = scheduleWords[locale].endedWords
  const textAt = (member: 'title' | 'text', label: string, said: string): TranslatedText => ({
    key: `ended/${member}`,
    original: said,
    field: { path: ['ended', member], label, as: member === 'title' ? 'line' : 'paragraph' },
  })
  const texts = original &&
    ended && [textAt('title', title, original.title), textAt('text', text, original.text)]
  return { key: 'ended', title, texts: texts ?? [], absent: [] }
}
