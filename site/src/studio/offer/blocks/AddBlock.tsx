import type { BlockKind } from '@pulya/blocks/definitions'
import { useStore } from '@nanostores/preact'
import { blocksMax } from '@pulya/offer/blocks-max'
import { useEffect, useRef, useState } from 'preact/hooks'

import { idOf } from '../../editor/field.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import { offerWords } from '../../i18n/offer.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { withBlock } from '../structure/blocks.ts'
import { firstContent } from '../structure/first-content.ts'
import { isTaken } from '../structure/once.ts'
import { addable } from './addable.ts'

const buttonId = 'add-block'

/** All kinds of blocks with what each is for. The new one is opened, ready to be filled in. */
export function AddBlock({ editing }: { editing: OfferEditing }) {
  const { draft, locale, $block } = editing
  const offer = useStore(draft.$document)
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLUListElement>(null)
  const words = builderWords[locale]
  const names = offerWords[locale].blocks
  const full = offer.blocks.length >= blocksMax

  useEffect(() => {
    const kinds = menu.current
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close()
    }
    kinds?.querySelector('button')?.focus()
    kinds?.addEventListener('keydown', press)
    return () => kinds?.removeEventListener('keydown', press)
  }, [open])

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

  if (full) return <p class="muted">{words.full(blocksMax)}</p>
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
      {open && (
        <ul class="add-block__kinds" ref={menu} aria-label={words.addMenu}>
          {addable.map((kind) => {
            const taken = isTaken(offer, kind)
            return (
              <li key={kind}>
                <button
                  type="button"
                  class="add-block__kind"
                  aria-disabled={taken}
                  onClick={() => void add(kind)}
                >
                  <strong>{names[kind]}</strong>
                  <span class="muted">{taken ? words.once : words.kinds[kind]}</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
