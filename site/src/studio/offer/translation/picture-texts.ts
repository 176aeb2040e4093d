import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'

import { valueAt } from '../../editor/path.ts'
import { picturesWords } from '../../i18n/pictures.ts'
import { type PicturePlace, picturePlaces } from '../picture-places.ts'
import { pairsOf } from './pairs.ts'
import type { TranslatedPart } from '../../translation/text.ts'

/** What is told of pictures to those who cannot see them, where the translation has a picture in the same place. */
export function translatedPictures(
  original: OfferDocument,
  translation: OfferDocument,
  locale: Locale,
): TranslatedPart<OfferDocument> {
  const words = picturesWords[locale]
  const pairs = pairsOf(original, translation)

  function toldOf({ path, label, value }: PicturePlace) {
    const [list, index, ...inside] = path
    const pair = list === 'blocks' ? pairs[Number(index)] : undefined
    const own = list === 'blocks' ? ['blocks', pair?.place ?? -1, ...inside] : path
    if (!value?.alt || valueAt(translation, own) === undefined) return []
    const key = [pair?.original.id ?? list, ...(pair ? inside : [index]), 'alt'].join('/')
    return [{ key, original: value.alt, field: { path: [...own, 'alt'], label, as: 'line' as const } }]
  }

  const control = original.variants[0]?.key ?? 'A'
  return {
    key: 'pictures',
    title: words.alt,
    texts: picturePlaces(original, control, words.places).flatMap(toldOf),
    absent: [],
  }
}
