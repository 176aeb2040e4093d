import type { Locale } from '@pulya/contract/locale'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

import { useShortcuts } from '../../frame/shortcuts/use-shortcuts.ts'
import { quizMapWords } from '../../i18n/quiz-map.ts'
import type { Layout } from './layout.ts'
import { Picture } from './Picture.tsx'
import { usePan } from './use-pan.ts'

interface MapWindowProps {
  layout: Layout
  troubles: ReadonlyMap<string, readonly string[]>
  questions: readonly { key: string }[]
  chosen: string | undefined
  locale: Locale
  onChoose: (id: string) => void
}

const step = 1.25
const least = 0.15
const most = 2

/** A window on the map: scrolled by wheel, finger, arrows or by dragging it, made larger and smaller by buttons, + and −. */
export function MapWindow({ layout, troubles, questions, chosen, locale, onChoose }: MapWindowProps) {
  const words = quizMapWords[locale]
  const [zoom, setZoom] = useState(0.85)
  const room = useRef<HTMLElement>(null)
  const numbers = useMemo(() => new Map(questions.map(({ key }, place) => [key, place + 1])), [questions])
  usePan(room)

  const by = (factor: number) => setZoom((now) => Math.min(most, Math.max(least, now * factor)))
  const whole = () => {
    const { clientWidth = 1, clientHeight = 1 } = room.current ?? {}
    setZoom(Math.max(least, Math.min(1, clientWidth / layout.width, clientHeight / layout.height)))
  }
  useShortcuts({ nearer: () => by(step), farther: () => by(1 / step), whole }, room)

  useEffect(() => {
    const drawing = room.current
    for (const node of drawing?.querySelectorAll('[data-chosen]') ?? []) node.removeAttribute('data-chosen')
    const node = chosen && drawing?.querySelector(`[data-node="${CSS.escape(chosen)}"]`)
    if (!node || !drawing) return
    node.setAttribute('data-chosen', '')
    const [box, frame] = [node.getBoundingClientRect(), drawing.getBoundingClientRect()]
    // Only the window moves, and not the page: the list may be what is being read.
    drawing.scrollBy({
      left: box.left + box.width / 2 - frame.left - frame.width / 2,
      top: box.top + box.height / 2 - frame.top - frame.height / 2,
    })
  }, [chosen, layout, zoom])

  const picture = useMemo(
    () => (
      <Picture
        layout={layout}
        troubles={troubles}
        numbers={numbers}
        zoom={zoom}
        locale={locale}
        onChoose={onChoose}
      />
    ),
    [layout, troubles, numbers, zoom, locale],
  )
  return (
    <>
      <fieldset class="map__zoom">
        <legend class="visually-hidden">{words.zoom}</legend>
        <button type="button" class="button" aria-label={words.zoomOut} onClick={() => by(1 / step)}>
          −
        </button>
        <output>{Math.round(zoom * 100)} %</output>
        <button type="button" class="button" aria-label={words.zoomIn} onClick={() => by(step)}>
          +
        </button>
        <button type="button" class="button" onClick={whole}>
          {words.whole}
        </button>
      </fieldset>
      {/* Scrolled by the arrows once it has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="map" ref={room} tabIndex={0} aria-label={words.drawing}>
        {picture}
      </section>
    </>
  )
}
