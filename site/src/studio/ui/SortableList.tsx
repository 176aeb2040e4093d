import type { Locale } from '@pulya/contract/locale'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'

import { Icon } from '../frame/Icon.tsx'
import { sortableWords } from '../i18n/sortable.ts'
import { useArrowMoves } from './use-arrow-moves.ts'
import { useDragging } from './use-dragging.ts'

interface SortableListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** How the item is called when it is moved. */
  nameOf: (item: Item) => string
  /** `false`: it stays where it is, at least for now. */
  onMove: (from: number, to: number) => boolean | void
  locale: Locale
  children: (item: Item, index: number) => ComponentChildren
}

/**
 * A list whose order people choose: by dragging the handle, by the buttons beside it, or by Alt with the arrows on
 * anything in the row. The place that was reached is said aloud, and the focus stays where it was.
 */
export function SortableList<Item>({
  items,
  keyOf,
  nameOf,
  onMove,
  locale,
  children,
}: SortableListProps<Item>) {
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const words = sortableWords[locale]

  function move(from: number, to: number) {
    const item = items[from]
    if (item === undefined || to < 0 || to >= items.length || from === to) return
    if (onMove(from, to) === false) return
    setSaid(words.moved(nameOf(item), to + 1, items.length))
  }

  useDragging(list, move)
  useArrowMoves(list, move)
  return (
    <>
      <ol class="sortable" ref={list}>
        {items.map((item, index) => (
          <li key={keyOf(item)} class="sortable__row">
            <div class="sortable__handle" data-handle title={words.drag}>
              <Icon name="drag" />
            </div>
            <div class="sortable__item">{children(item, index)}</div>
            <div class="sortable__ways">
              <MoveButton
                icon="up"
                label={words.up(nameOf(item))}
                off={index === 0}
                onPress={() => move(index, index - 1)}
              />
              <MoveButton
                icon="down"
                label={words.down(nameOf(item))}
                off={index === items.length - 1}
                onPress={() => move(index, index + 1)}
              />
            </div>
          </li>
        ))}
      </ol>
      <output class="visually-hidden">{said}</output>
    </>
  )
}

interface MoveButtonProps {
  icon: 'up' | 'down'
  label: string
  off: boolean
  onPress: () => void
}

/** Stays in the order of Tab at the ends of the list: a button that goes away would take the focus with it. */
const MoveButton = ({ icon, label, off, onPress }: MoveButtonProps) => (
  <button type="button" class="button button--bare" aria-label={label} aria-disabled={off} onClick={onPress}>
    <Icon name={icon} />
  </button>
)
