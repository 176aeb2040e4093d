import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'

import type { Dropped } from './place-after-drop.ts'

/** Rows that come and go are noticed, so the list need not say. @returns How to stop. */
export function watchDragging(list: HTMLElement, onDrop: (dropped: Dropped) => void): () => void {
  const watched = new Map<Element, () => void>()
  watchRows(list, watched)
  const changes = new MutationObserver(() => watchRows(list, watched))
  changes.observe(list, { childList: true })
  const stopDrops = monitorForElements({
    canMonitor: ({ source }) => source.element.parentElement === list,
    onDrop: ({ source, location }) => {
      const target = location.current.dropTargets[0]
      const edge = target && extractClosestEdge(target.data)
      if (edge !== 'top' && edge !== 'bottom') return
      onDrop({ from: placeOf(source.element), over: placeOf(target?.element), edge })
    },
  })
  return combine(stopDrops, () => {
    changes.disconnect()
    for (const stop of watched.values()) stop()
  })
}

const placeOf = (row: Element | undefined): number =>
  row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1

/** @param watched Brought up to what is in the list now. A row that was only moved stays watched. */
function watchRows(list: HTMLElement, watched: Map<Element, () => void>): void {
  const rows = new Set(list.children)
  for (const [row, stop] of watched) {
    if (rows.has(row)) continue
    stop()
    watched.delete(row)
  }
  for (const row of rows) {
    if (row instanceof HTMLElement && !watched.has(row)) watched.set(row, watchRow(row))
  }
}

function watchRow(element: HTMLElement): () => void {
  const mark = (edge: string | null) => {
    if (edge) element.dataset['dropAt'] = edge
    else delete element.dataset['dropAt']
  }
  return combine(
    draggable({
      element,
      dragHandle: element.querySelector(':scope > [data-handle]') ?? element,
      onDragStart: () => element.toggleAttribute('data-dragged', true),
      onDrop: () => element.toggleAttribute('data-dragged', false),
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.element.parentElement === element.parentElement,
      getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self }) => mark(extractClosestEdge(self.data)),
      onDragLeave: () => mark(null),
      onDrop: () => mark(null),
    }),
  )
}
