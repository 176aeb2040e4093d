import type { PublishedBlock } from '@pulya/blocks/definitions'
import type { FlawAt } from '@pulya/contract/flaw'
import type { Picture } from '@pulya/contract/picture'
import { bindConsents, type ConsentVersion } from '@pulya/quiz/consent'

import { unpublishable } from './check/unpublishable.ts'
import type { OfferDocument } from './document.ts'
import { bindAssets, noAssets, type OfferAssets } from './pictures.ts'

/** What visitors get: the document under its public id, its boxes bound to the consent texts in force. */
export interface OfferSnapshot extends Omit<OfferDocument, 'blocks' | 'translation'> {
  publicId: string
  blocks: PublishedBlock[]
  /** By path; absent when it has none. */
  pictures?: Readonly<Record<string, Picture>>
}

/**
 * @param versions By public id of the consent document; one that is not published is a flaw at its place.
 * @param assets All that the offer names is among them, or is a flaw too.
 */
export function offerSnapshot(
  document: OfferDocument,
  publicId: string,
  versions: Readonly<Record<string, ConsentVersion>>,
  assets: OfferAssets = noAssets,
): { snapshot: OfferSnapshot } | { flaws: FlawAt[] } {
  const flaws = unpublishable(document)
  const blocks = document.blocks.map((block, index): PublishedBlock => {
    if (!('consents' in block)) return block
    const bound = bindConsents(block.consents, versions, ['blocks', index, 'consents'])
    flaws.push(...bound.flaws)
    return { ...block, consents: bound.asked }
  })
  const { pictures, flaws: unknown } = bindAssets(document, assets)
  flaws.push(...unknown)
  if (flaws.length > 0) return { flaws }
  const { translation: _, ...shown } = document
  const withPictures = Object.keys(pictures).length > 0 ? { pictures } : {}
  return { snapshot: { ...shown, publicId, blocks, ...withPictures } }
}
