import type { OfferDocument } from '@pulya/offer/document'
import type { TextRule } from '@pulya/offer/text-rule'

/** The offer with each rule as it is after a change, without those that have nothing left to speak of or to. */
export function withTextRules(
  offer: OfferDocument,
  after: (rule: TextRule) => TextRule | undefined,
): OfferDocument {
  const { texts, ...others } = offer
  if (!texts) return offer
  const left = texts.flatMap((rule) => after(rule) ?? [])
  return left.length > 0 ? { ...others, texts: left } : others
}
