import type { OfferDocument } from '@pulya/offer/document'

import { idOf } from '../../editor/field.ts'
import { pageWords } from '../../i18n/offer-page.ts'
import { offerWords } from '../../i18n/offer.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { drawBlocks } from './draw.tsx'
import { type LivePage, livePage } from './live-page.ts'
import { picked } from './pick.ts'

/**
 * Holds one previewed variant and its editor together: what is typed shows at once, what is pressed leads to its field,
 * and the block whose field has the focus is outlined.
 *
 * @param variant Which one the page shows.
 */
export function keepLive(editing: OfferEditing, variant: () => string) {
  const { draft, locale } = editing
  let shown: { live: LivePage; offer: OfferDocument } | undefined
  /** What a page that comes now was drawn from. */
  let saved = draft.$document.get()

  const stops = [
    draft.$saving.subscribe(({ is }) => {
      if (is === 'saved') saved = draft.$document.get()
    }),
    draft.$document.listen(drawSoon),
  ]

  let stopDrawing = () => {}
  let stopMarking = () => {}

  /** The field that is typed in is drawn first. */
  function drawSoon() {
    stopDrawing()
    stopDrawing = afterPaint(draw)
  }

  function draw() {
    if (!shown) return
    const offer = draft.$document.get()
    drawBlocks(shown.live.page, shown.offer, offer, variant())
    shown = { ...shown, offer }
  }

  /** Another page has come into the window. */
  function came(page: Document) {
    if (!page.querySelector('.offer')) {
      shown = undefined
      return
    }
    shown = { live: livePage(page, pageWords[locale].variants.newName(variant()), press), offer: saved }
    draw()
    mark()
  }

  function press(pressed: Element) {
    const offer = draft.$document.get()
    const key = variant()
    const own = key === offer.variants[0]?.key ? undefined : key
    const found = picked(pressed, offer, offerWords[locale], own)
    if (!found) return
    editing.seek(`#${idOf(found.path)}`)
    editing.$variant.set(key)
    focusSoon(idOf(found.path))
    if (found.caret !== undefined) setTimeout(() => placeCaret(idOf(found.path), found.caret ?? 0), 50)
  }

  /** Of whatever has the focus beside the page. */
  function mark() {
    shown?.live.mark(editedPart(draft.$document.get()))
  }

  /** What got the focus answers first. */
  function markSoon() {
    stopMarking()
    stopMarking = afterPaint(mark)
  }

  addEventListener('focusin', markSoon)
  return {
    came,
    stop: () => {
      removeEventListener('focusin', markSoon)
      stopMarking()
      stopDrawing()
      for (const stop of stops) stop()
    },
  }
}

/** By the id of the field: `/blocks/3/text`. */
function editedPart({ blocks }: OfferDocument): string | undefined {
  const [, member, place] = document.activeElement?.id.split('/') ?? []
  if (member === 'brand') return '.letterhead'
  const id = member === 'blocks' ? blocks[Number(place)]?.id : undefined
  return id && `[data-block="${id}"]`
}

function placeCaret(id: string, at: number) {
  const field = document.getElementById(id)
  if (field instanceof HTMLTextAreaElement && field === document.activeElement)
    field.setSelectionRange(at, at)
}
