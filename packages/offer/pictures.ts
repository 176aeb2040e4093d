import type { FlawAt } from '@pulya/contract/flaw'
import type { Picture } from '@pulya/contract/picture'
import { pointerTo } from '@pulya/contract/pointer'

import type { OfferDocument } from './document.ts'

/** What an offer may show and give away: of the firm, and of the product itself. */
export interface OfferAssets {
  /** By path. */
  pictures: Readonly<Record<string, Picture>>
  /** Ids of documents. */
  files: ReadonlySet<string>
}

export const noAssets: OfferAssets = { pictures: {}, files: new Set() }

/** Paths of all its pictures, whichever block, variant or letterhead they are in. */
export const picturesNamed = (offer: OfferDocument): string[] => [...sourcesIn(offer)].map(({ src }) => src)

/** Ids of the documents that it gives away. */
export const filesNamed = ({ blocks }: Pick<OfferDocument, 'blocks'>): string[] =>
  blocks.flatMap((block) => (block.kind === 'magnet' && block.file ? [block.file] : []))

/** All that pages need to know of the pictures of an offer; one that nobody knows is a flaw at its place. */
export function bindAssets(
  offer: OfferDocument,
  { pictures, files }: OfferAssets,
): { pictures: Record<string, Picture>; flaws: FlawAt[] } {
  const bound: Record<string, Picture> = {}
  const flaws: FlawAt[] = []
  for (const { src, path } of sourcesIn(offer)) {
    const known = pictures[src]
    if (known) bound[src] = known
    else flaws.push({ code: 'reference-unknown', limit: src, pointer: pointerTo(...path) })
  }
  for (const [index, block] of offer.blocks.entries()) {
    if (block.kind !== 'magnet' || !block.file || files.has(block.file)) continue
    flaws.push({
      code: 'reference-unknown',
      limit: block.file,
      pointer: pointerTo('blocks', index, 'file'),
    })
  }
  return { pictures: bound, flaws }
}

type Path = readonly (string | number)[]

/** Whatever kind of block names a picture names it `src`, so a new kind has its pictures from its first day on. */
function* sourcesIn(value: unknown, path: Path = []): Generator<{ src: string; path: Path }> {
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  for (const [name, inner] of Object.entries(value)) {
    const at = [...path, isList ? Number(name) : name]
    if (name === 'src' && typeof inner === 'string') yield { src: inner, path: at }
    else yield* sourcesIn(inner, at)
  }
}
