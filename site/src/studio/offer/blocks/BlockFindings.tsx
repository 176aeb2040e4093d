import { useStore } from '@nanostores/preact'
import { faultInWords, screenInWords } from '@pulya/offer/fit/fit-words'

import { sameFaults } from '../../fit/same-faults.ts'
import { findingWords } from '../../i18n/findings.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { findingsAt } from './marks.ts'

/** What the check and the measuring say about this very block, of the draft as it was last saved. */
export function BlockFindings({ index, editing }: { index: number; editing: OfferEditing }) {
  const { draft, findings, fit, locale } = editing
  const about = findingsAt(useStore(findings.$findings) ?? [], index)
  const measured = useStore(fit.$measuring)
  const id = draft.$document.get().blocks[index]?.id
  const faults = measured.is === 'measured' ? measured.findings.filter(({ block }) => block === id) : []
  if (about.length + faults.length === 0) return null
  const words = findingWords[locale]
  return (
    <ul class="findings block-settings__found" aria-label={builderWords[locale].found}>
      {about.map(({ level, code, pointer, variant, detail, why, source }) => (
        <li key={`${code}${pointer}${variant ?? ''}`} class={`notice notice--${levels[level]}`}>
          <strong>{words[level]}.</strong>{' '}
          <span>
            {detail}
            {variant && ` (${words.variant(variant)})`}
          </span>
          {why && (
            <small>
              {why} {source && <cite>{source}</cite>}
            </small>
          )}
        </li>
      ))}
      {[...new Set(faults.map(({ device }) => device))].map((device) => (
        <li key={device} class="notice notice--warning">
          <strong>{screenInWords(locale, device)}.</strong>{' '}
          {sameFaults(faults.filter((fault) => fault.device === device))
            .map(({ fault }) => faultInWords(locale, fault))
            .join(' ')}
        </li>
      ))}
    </ul>
  )
}

const levels = { error: 'danger', warning: 'warning' } as const
