import type { Locale } from '@pulya/contract/locale'
import type { Finding } from '@pulya/quiz/check/finding'
import { useEffect, useRef } from 'preact/hooks'

import { type Part, parts, quizBuilderWords } from '../i18n/quiz-builder.ts'

interface PartsProps {
  shown: Part
  found: readonly Finding[]
  locale: Locale
  onShow: (part: Part) => void
}

/** What of the quiz is being edited. Where there is something to mend stands beside where it is published. */
export function Parts({ shown, found, locale, onShow }: PartsProps) {
  const words = quizBuilderWords[locale]
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => bringToSight(row.current), [shown])
  return (
    <fieldset>
      <legend class="visually-hidden">{words.choosePart}</legend>
      <div class="parts" ref={row}>
        {parts.map((part) => (
          <label key={part} class="parts__part">
            <input type="radio" name="part" checked={part === shown} onChange={() => onShow(part)} />
            {words.parts[part]}
            {part === 'publish' && found.length > 0 && (
              <span class="parts__count" title={words.remarks(found.length)}>
                <span aria-hidden="true">{found.length}</span>
                <span class="visually-hidden">{words.remarks(found.length)}</span>
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** On a phone the parts are one row that scrolls. Only the row moves, and not the page. */
function bringToSight(row: HTMLElement | null): void {
  const shown = row?.querySelector<HTMLElement>('.parts__part:has(:checked)')
  if (!row || !shown) return
  const [all, one] = [row.getBoundingClientRect(), shown.getBoundingClientRect()]
  row.scrollBy({ left: one.left + one.width / 2 - all.left - all.width / 2 })
}
