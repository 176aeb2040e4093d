import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'

import type { Dropped } from './place-after-drop.ts'

/** Rows are found again whenever the list has changed, so it need not say when. @returns How to stop. */
export function watchDragging(list: HTMLElement, onDrop: (dropped: Dropped) => void): () => void {
  let stopRows = watchRows(list)
  const changes = new MutationObserver(() => {
    stopRows()
    stopRows = watchRows(list)
  })
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
    stopRows()
  })
}

const placeOf = (row: Element | undefined): number =>
  row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1

const watchRows = (list: HTMLElement) =>
  combine(...[...list.children].map((row) => (row instanceof HTMLElement ? watchRow(row) : () => {})))

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
