import { placeIn, pointerTo } from '@pulya/contract/pointer'
import { authorTexts } from '@pulya/offer/author-texts'
import type { OfferDocument } from '@pulya/offer/document'

import { valueAt } from '../editor/path.ts'
import type { TranslatedText } from '../translation/text.ts'
import { looked } from '../translation/translate.ts'
import { type TextAt, withTaken } from './taken.ts'

/** What may be sent of these texts of the original: a list line by line, each with its place in the translation. */
export function toTranslate(offer: OfferDocument, texts: readonly TranslatedText[]): TextAt[] {
  const places = new Set(authorTexts(offer).map(({ pointer }) => pointer))
  return texts.flatMap((text) => linesOf(text)).filter(({ pointer }) => places.has(pointer))
}

/** The translation with these words in it. A text of which every line has been translated is not behind its original any more. */
export function withTranslated(
  now: OfferDocument,
  asked: OfferDocument,
  { taken, of }: { taken: readonly TextAt[]; of: readonly TranslatedText[] },
): OfferDocument {
  const offer = withTaken(now, asked, taken)
  const touched = new Set(taken.map(({ pointer }) => pointer))
  const done = of.filter((text) => {
    const lines = linesOf(text)
    const isOther = ({ pointer, text: original }: TextAt) => valueAt(offer, placeIn(pointer)) !== original
    return lines.some(({ pointer }) => touched.has(pointer)) && lines.every(isOther)
  })
  return looked(offer, done)
}

/** Of the original, with their places in the translation. */
function linesOf({ field: { as, path }, original }: TranslatedText): TextAt[] {
  if (as !== 'lines') return [{ pointer: pointerTo(...path), text: original }]
  return original.split('\n').map((text, index) => ({ pointer: pointerTo(...path, index), text }))
}
