import type { Locale } from '@pulya/contract/locale'
import type { ComponentChildren, VNode } from 'preact'
import { useCallback, useRef, useState } from 'preact/hooks'

import { Icon } from '../frame/Icon.tsx'
import { sortableWords } from '../i18n/sortable.ts'
import { useArrowMoves } from './use-arrow-moves.ts'
import { useDragging } from './use-dragging.ts'
import { useGrowing } from './use-growing.ts'
import { useKept } from './use-kept.ts'

interface SortableListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** How the item is called when it is moved. */
  nameOf: (item: Item) => string
  /** `false`: it stays where it is, at least for now. */
  onMove: (from: number, to: number) => boolean | void
  locale: Locale
  /** Rows of one line each, in which nothing opens: those out of sight are not laid out. */
  plain?: boolean
  /** The same for the same item, where it can be: what has not changed is not drawn anew. */
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
  plain = false,
  children,
}: SortableListProps<Item>) {
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const words = sortableWords[locale]

  const move = (from: number, to: number) => {
    const item = items[from]
    if (item === undefined || to < 0 || to >= items.length || from === to) return
    // Buttons are switched off with what they stand in; a handle and Alt with an arrow are not.
    if (list.current?.closest('fieldset:disabled')) return
    if (onMove(from, to) === false) return
    setSaid(words.moved(nameOf(item), to + 1, items.length))
  }
  const latest = useRef(move)
  latest.current = move
  const byButton = useCallback((from: number, to: number) => latest.current(from, to), [])

  useDragging(list, byButton)
  useArrowMoves(list, byButton)
  const drawn = useGrowing(items.length)
  const row = useKept<VNode>()
  return (
    <>
      <ol class={plain ? 'sortable sortable--plain' : 'sortable'} ref={list}>
        {items.slice(0, drawn).map((item, index) => {
          const [key, name] = [keyOf(item), nameOf(item)]
          const [inside, isLast] = [children(item, index), index === items.length - 1]
          return row(key, [inside, name, index, isLast], () => (
            <Row key={key} {...{ name, index, isLast, locale }} onMove={byButton}>
              {inside}
            </Row>
          ))
        })}
      </ol>
      <output class="visually-hidden">{said}</output>
    </>
  )
}

interface RowProps {
  name: string
  index: number
  isLast: boolean
  locale: Locale
  onMove: (from: number, to: number) => void
  children: ComponentChildren
}

function Row({ name, index, isLast, locale, onMove, children }: RowProps) {
  const words = sortableWords[locale]
  return (
    <li class="sortable__row">
      <div class="sortable__handle" data-handle title={words.drag}>
        <Icon name="drag" />
      </div>
      <div class="sortable__item">{children}</div>
      <div class="sortable__ways">
        <MoveButton
          icon="up"
          label={words.up(name)}
          off={index === 0}
          onPress={() => onMove(index, index - 1)}
        />
        <MoveButton
          icon="down"
          label={words.down(name)}
          off={isLast}
          onPress={() => onMove(index, index + 1)}
        />
      </div>
    </li>
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
