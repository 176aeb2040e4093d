import { placeIn, pointerTo } from '@pulya/contract/pointer'

import { valueAt } from '../editor/path.ts'
import type { Translatable } from '../translation/editing.ts'
import type { TranslatedText } from '../translation/text.ts'
import { looked } from '../translation/translate.ts'
import { type TextAt, withTaken } from './taken.ts'

/** More than this is too long for one answer. */
const charactersMax = 1000

/**
 * What may be sent of these texts of the original: a list line by line, each with its place in the translation.
 *
 * @param authors The places of the translation whose words are its author's to choose.
 */
export function toTranslate(
  authors: readonly { pointer: string }[],
  texts: readonly TranslatedText[],
): TextAt[] {
  const places = new Set(authors.map(({ pointer }) => pointer))
  return texts
    .flatMap((text) => linesOf(text))
    .filter(({ pointer, text }) => places.has(pointer) && text.length <= charactersMax)
}

/** The translation with these words in it. A text of which every line has been translated says what its original says. */
export function withTranslated<Document extends Translatable>(
  now: Document,
  asked: Document,
  { taken, of }: { taken: readonly TextAt[]; of: readonly TranslatedText[] },
): Document {
  const document = withTaken(now, asked, taken)
  const touched = new Set(taken.map(({ pointer }) => pointer))
  const done = of.filter((text) => {
    const lines = linesOf(text)
    const isOther = ({ pointer, text: original }: TextAt) => valueAt(document, placeIn(pointer)) !== original
    return lines.some(({ pointer }) => touched.has(pointer)) && lines.every(isOther)
  })
  return looked(document, done)
}

/** Of the original, with their places in the translation. */
function linesOf({ field: { as, path }, original }: TranslatedText): TextAt[] {
  if (as !== 'lines') return [{ pointer: pointerTo(...path), text: original }]
  return original.split('\n').map((text, index) => ({ pointer: pointerTo(...path, index), text }))
}
