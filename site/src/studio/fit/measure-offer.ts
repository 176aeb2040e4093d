import type { OfferDocument } from '@pulya/offer/document'
import { expectedOf } from '@pulya/offer/fit/expected'
import type { FitFinding } from '@pulya/offer/fit/finding'
import { type WorstCase, worstCasesOf } from '@pulya/offer/fit/worst-case'

import { measureInFrame } from './measure-in-frame.ts'

/** Where a variant of a saved draft can be measured. */
export const fitPage = (document: string, variant: string, by: WorstCase = 'text'): string =>
  `/api/documents/${document}/preview/fit?variant=${variant}&by=${by}`

/**
 * Every variant of the saved draft on every screen; `undefined` when one of them could not be drawn.
 *
 * @param onPart Told how much is done, from 0 to 1.
 */
export async function measureOffer(
  document: string,
  offer: OfferDocument,
  onPart: (part: number) => void,
): Promise<FitFinding[] | undefined> {
  const expected = expectedOf(offer)
  const found: FitFinding[] = []
  const pages = offer.variants.flatMap(({ key }) => worstCasesOf(offer).map((by) => ({ key, by })))
  for (const [done, { key, by }] of pages.entries()) {
    onPart(done / pages.length)
    const ofVariant = await measureInFrame(fitPage(document, key, by), key, expected)
    if (!ofVariant) return undefined
    found.push(...ofVariant)
  }
  return found
}
