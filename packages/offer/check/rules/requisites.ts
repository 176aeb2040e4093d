import { pointerTo } from '@pulya/contract/pointer'

import type { TextShown } from '../../texts-shown.ts'
import { doubtful, type Finding, type Rule } from '../finding.ts'
import { unfinished } from '../unpublishable.ts'

/**
 * Requisites that are not there or not filled in. A warning, because a demo has none and is published: the gap itself
 * stands out on the page.
 */
export const requisites: Rule = ({ offer, texts }) => {
  if (!offer.blocks.some(({ kind }) => kind === 'legal')) {
    return [doubtful('legal-missing', { pointer: pointerTo('blocks') })]
  }
  return unfinished(offer).map((pointer) => emptyAt(pointer, texts))
}

function emptyAt(pointer: string, texts: readonly TextShown[]): Finding {
  const shown = texts.find((text) => text.pointer === pointer)
  return doubtful('requisite-empty', { pointer, ...shown, limit: shown?.text ?? '' })
}
