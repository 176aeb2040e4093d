import { type longestBy, longestTexts, wordsOf } from '../fill.ts'
import { type Offer, withTexts } from '../slots.ts'

/** A text may fall out by its length, or break by one word of it: the longest text need not have the longest word. */
export type WorstCase = keyof typeof longestBy

/**
 * One variant of an offer with the longest text in every place that rules or rows of a template may fill: what holds for
 * its worst cases holds for all its visitors. Its alternates in other languages are offers of their own and measured as
 * such.
 */
export function worstCase<Any extends Offer>(offer: Any, variant: string, by: WorstCase): Any {
  const longest = withTexts(offer, variant, wordsOf(longestTexts(offer, variant, by)))
  return { ...longest, texts: [], places: [] }
}

/** Those that differ: an offer that reads alike to everybody has one. */
export const worstCasesOf = ({ texts = [], places = [] }: Pick<Offer, 'texts' | 'places'>): WorstCase[] =>
  texts.length + places.length > 0 ? ['text', 'word'] : ['text']
