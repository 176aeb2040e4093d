import type { BlockKind } from '@pulya/blocks/definitions'
import { blocksMax } from '@pulya/offer/blocks-max'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { idOf } from '../../editor/field.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { withBlock } from '../structure/blocks.ts'
import { firstContent } from '../structure/first-content.ts'
import { isTaken } from '../structure/once.ts'
import { BlockKinds } from './BlockKinds.tsx'

const buttonId = 'add-block'

/** Any kind of block can be added; the new one is opened, ready to be filled in. */
export function AddBlock({ editing }: { editing: OfferEditing }) {
  const { draft, locale, $block } = editing
  const offer = useStore(draft.$document)
  const [open, setOpen] = useState(false)
  const words = builderWords[locale]

  function close() {
    setOpen(false)
    focusSoon(buttonId)
  }

  async function add(kind: BlockKind) {
    const now = draft.$document.get()
    if (isTaken(now, kind)) return
    const block = await firstContent(now, kind)
    draft.change((edited) => withBlock(edited, block))
    setOpen(false)
    $block.set(block.id)
    focusSoon(idOf(['blocks', draft.$document.get().blocks.findIndex(({ id }) => id === block.id)]))
  }

  if (offer.blocks.length >= blocksMax) return <p class="muted">{words.full(blocksMax)}</p>
  return (
    <div class="add-block">
      <button
        type="button"
        class="button"
        id={buttonId}
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {open ? words.close : words.add}
      </button>
      <BlockKinds editing={editing} open={open} onPick={(kind) => void add(kind)} onLeave={close} />
    </div>
  )
}
