import type { Locale } from '@pulya/contract/locale'
import { groupedLosses, lossWords } from '@pulya/quiz/import/loss-words'
import type { RefObject } from 'preact'

import type { Brought } from '../api/data.ts'
import { importWords } from '../i18n/import.ts'
import { editorPath } from './editor-path.ts'

interface ImportReportProps {
  brought: Brought
  locale: Locale
  place: RefObject<HTMLElement | null>
}

/** The new draft, and what an author has to look at before anybody sees it. */
export function ImportReport({
  brought: { id, kind, title, tool, losses },
  locale,
  place,
}: ImportReportProps) {
  const words = importWords[locale]
  const { groups, reasons: reasonWords } = lossWords[locale]
  return (
    <section class="import__report" ref={place} tabIndex={-1} aria-labelledby="imported">
      <h3 id="imported">{words.done(title, tool)}</h3>
      <p class="ways">
        <a class="button button--first" href={editorPath({ kind, id })}>
          {words.open}
        </a>
      </p>
      <p>{losses.length === 0 ? words.nothingLost : words.lost(losses.length)}</p>
      {groupedLosses(losses).map(({ group, reasons }) => (
        <details key={group} class="group group--closed" open={group !== 'rest'}>
          <summary>{groups[group]}</summary>
          <ul class="import__losses">
            {reasons.map(({ reason, losses: told }) => (
              <li key={reason}>
                {reasonWords[reason]}
                <Details all={told.flatMap(({ detail }) => detail ?? [])} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** What exactly: a title, a kind, an address, as it stood in the file. */
function Details({ all }: { all: readonly string[] }) {
  if (all.length === 0) return null
  return (
    <ul class="import__details">
      {[...new Set(all)].map((detail) => (
        <li key={detail}>{detail}</li>
      ))}
    </ul>
  )
}
