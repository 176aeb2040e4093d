import type { BlockKind } from '@pulya/blocks/definitions'
import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'

import { builderWords } from '../../i18n/offer-builder.ts'
import { offerWords } from '../../i18n/offer.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { isTaken } from '../structure/once.ts'
import { addable } from './addable.ts'

interface BlockKindsProps {
  editing: OfferEditing
  open: boolean
  onPick: (kind: BlockKind) => void
  onLeave: () => void
}

/**
 * Every kind of block with what it is for. It is drawn before it is asked for and only then shown: to make so many buttons
 * at a press takes a slow computer longer than to show them.
 */
export function BlockKinds({ editing: { draft, locale }, open, onPick, onLeave }: BlockKindsProps) {
  const offer = useStore(draft.$document)
  const list = useRef<HTMLUListElement>(null)
  const words = builderWords[locale]
  const names = offerWords[locale].blocks
  const taken = addable.filter((kind) => isTaken(offer, kind))

  useEffect(() => {
    const kinds = list.current
    if (!open || !kinds) return undefined
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave()
    }
    kinds.querySelector('button')?.focus()
    kinds.addEventListener('keydown', press)
    return () => kinds.removeEventListener('keydown', press)
  }, [open])

  const kinds = useMemo(
    () =>
      addable.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            class="add-block__kind"
            aria-disabled={taken.includes(kind)}
            onClick={() => onPick(kind)}
          >
            <strong>{names[kind]}</strong>
            <span class="muted">{taken.includes(kind) ? words.once : words.kinds[kind]}</span>
          </button>
        </li>
      )),
    [taken.join()],
  )

  return (
    <ul class="add-block__kinds" ref={list} hidden={!open} aria-label={words.addMenu}>
      {kinds}
    </ul>
  )
}
