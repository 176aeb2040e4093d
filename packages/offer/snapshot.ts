import type { PublishedBlock } from '@pulya/blocks/definitions'
import type { FlawAt } from '@pulya/contract/flaw'
import { bindConsents, type ConsentVersion } from '@pulya/quiz/consent'

import { unpublishable } from './check/unpublishable.ts'
import type { OfferDocument } from './document.ts'

/** What visitors get: the document under its public id, its boxes bound to the consent texts in force. */
export interface OfferSnapshot extends Omit<OfferDocument, 'blocks'> {
  publicId: string
  blocks: PublishedBlock[]
}

/** @param versions By public id of the consent document; one that is not published is a flaw at its place. */
export function offerSnapshot(
  document: OfferDocument,
  publicId: string,
  versions: Readonly<Record<string, ConsentVersion>>,
): { snapshot: OfferSnapshot } | { flaws: FlawAt[] } {
  const flaws = unpublishable(document)
  const blocks = document.blocks.map((block, index): PublishedBlock => {
    if (!('consents' in block)) return block
    const bound = bindConsents(block.consents, versions, ['blocks', index, 'consents'])
    flaws.push(...bound.flaws)
    return { ...block, consents: bound.asked }
  })
  return flaws.length > 0 ? { flaws } : { snapshot: { ...document, publicId, blocks } }
}
