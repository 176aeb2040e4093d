import { longestTexts, wordsOf } from '../fill.ts'
import { type Offer, withTexts } from '../slots.ts'

/**
 * One variant of an offer with the longest text in every place that rules or rows of a template may fill: what holds for
 * it holds for all its visitors. Its alternates in other languages are offers of their own and measured as such.
 */
export function worstCase<Any extends Offer>(offer: Any, variant: string): Any {
  const longest = withTexts(offer, variant, wordsOf(longestTexts(offer, variant)))
  return { ...longest, texts: [], places: [] }
}
