import type { ShownBlock } from '@pulya/blocks/definitions'
import { BlockView } from '@pulya/blocks/views'
import type { OfferDocument } from '@pulya/offer/document'
import { slotsOf } from '@pulya/offer/slots'
import { blocksOf } from '@pulya/offer/variant'
import { render } from 'preact'

import { isDrawnHere, previewScene } from './scene.ts'

/**
 * Brings the blocks of a shown page up to what is being typed, with the very views that draw the page. What only the
 * server can tell, a picture's sizes or the words a rule puts there, waits for the page after the next save.
 *
 * @param before The offer as this page shows it.
 */
export function drawBlocks(
  page: Document,
  before: OfferDocument,
  offer: OfferDocument,
  variant: string,
): void {
  if (before === offer) return
  const scene = previewScene(offer, Date.now())
  const ruled = new Set(slotsOf(offer, variant).map(({ name }) => name.split('.')[0]))
  const known = new Map(before.blocks.map((block) => [block.id, block]))
  const changed = offer.blocks.filter(
    (block) =>
      known.get(block.id) !== block && isDrawnHere(known.get(block.id), block, offer) && !ruled.has(block.id),
  )
  for (const block of blocksOf({ blocks: changed }, variant)) {
    const shown = page.querySelector(`[data-block="${block.id}"]`)
    if (!shown) continue
    const holder = page.createElement('div')
    // A consent is bound to a text only when it is published; the box looks the same.
    render(<BlockView block={block as ShownBlock} scene={scene} />, holder)
    const drawn = holder.firstElementChild
    if (!drawn) continue
    if (shown.querySelector('details[open]')) drawn.querySelector('details')?.setAttribute('open', '')
    if (shown.hasAttribute('data-edited')) drawn.setAttribute('data-edited', '')
    const [said, says] = [shown.querySelector('.deadline__date'), drawn.querySelector('.deadline__date')]
    if (said && says) says.replaceWith(said)
    shown.replaceWith(drawn)
  }
  drawBrand(page, before, offer)
}

function drawBrand(page: Document, before: OfferDocument, { brand }: OfferDocument): void {
  if (before.brand === brand) return
  const name = page.querySelector('.letterhead__name > strong')
  const about = page.querySelector('.letterhead__about')
  if (name) name.textContent = brand.name
  if (about) about.textContent = brand.about ?? ''
}
