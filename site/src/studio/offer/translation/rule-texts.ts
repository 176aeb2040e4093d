import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'

import { textRuleWords } from '../../i18n/text-rules.ts'
import { conditionInWords } from '../texts/in-words.ts'
import type { TranslatedPart } from '../../translation/text.ts'

/** What the original says to some visitors only, where the translation has a rule for the same. */
export function translatedRules(
  original: OfferDocument,
  translation: OfferDocument,
  locale: Locale,
): TranslatedPart<OfferDocument> {
  const places = translation.places ?? []
  const rules = translation.texts ?? []
  const texts = (original.texts ?? []).flatMap(({ key, text }) => {
    const place = rules.findIndex((rule) => rule.key === key)
    const rule = rules[place]
    if (!rule) return []
    const label = conditionInWords(rule, places, locale)
    const field = { path: ['texts', place, 'text'], label, as: 'paragraph' as const }
    return [{ key: `texts/${key}`, original: text, field }]
  })
  return { key: 'texts', title: textRuleWords[locale].title, texts, absent: [] }
}
