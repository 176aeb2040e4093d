import type { Block } from '@pulya/blocks/definitions'
import { blocksMax } from '@pulya/offer/blocks-max'
import type { OfferDocument } from '@pulya/offer/document'

import { idOf } from '../../editor/field.ts'
import { merge } from '../../editor/merge.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import { offerWords } from '../../i18n/offer.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { toast } from '../../ui/toasts.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { withCopy, withoutBlock } from '../structure/blocks.ts'
import { isOnce } from '../structure/once.ts'
import { isLocked } from '../structure/vertical.ts'
import { called } from './called.ts'

interface BlockActionsProps {
  block: Block
  index: number
  offer: OfferDocument
  editing: OfferEditing
}

/** Another like it, or none of it. What may not go says why. */
export function BlockActions({ block, index, offer, editing }: BlockActionsProps) {
  const { draft, locale, $block } = editing
  const words = builderWords[locale]
  const kind = offerWords[locale].blocks[block.kind]
  const name = [kind, called(block, locale)].filter(Boolean).join(': ')
  const why = isLocked(offer, block) ? words.locked : offer.blocks.length === 1 ? words.last : undefined

  function duplicate() {
    const { offer: copied, id } = withCopy(draft.$document.get(), block.id)
    draft.change(() => copied)
    $block.set(id)
    focusSoon(idOf(['blocks', copied.blocks.findIndex((one) => one.id === id)]))
  }

  function remove() {
    const before = draft.$document.get()
    const after = withoutBlock(before, block.id)
    draft.change(() => after)
    // Only the block comes back, with what went with it; what was written meanwhile stays.
    const undo = () => draft.change((now) => merge(after, now, before).document)
    toast({ text: words.removed(kind), undo })
    const next = after.blocks[Math.min(index, after.blocks.length - 1)]
    $block.set(undefined)
    focusSoon(idOf(['blocks', after.blocks.findIndex((one) => one.id === next?.id)]))
  }

  return (
    <div class="ways">
      {!isOnce(block.kind) && offer.blocks.length < blocksMax && (
        <button type="button" class="button" aria-label={words.duplicateOf(name)} onClick={duplicate}>
          {words.duplicate}
        </button>
      )}
      {why ? (
        <p class="muted">{why}</p>
      ) : (
        <button type="button" class="button" aria-label={words.removeOf(name)} onClick={remove}>
          {words.remove}
        </button>
      )}
    </div>
  )
}
