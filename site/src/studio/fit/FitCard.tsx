import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { OfferDocument } from '@pulya/offer/document'
import { devices } from '@pulya/offer/fit/devices'
import { failingDevices } from '@pulya/offer/fit/report'
import type { ReadableAtom } from 'nanostores'

import { fitWords } from '../i18n/fit.ts'
import { Progress } from '../ui/Progress.tsx'
import { DeviceFit } from './DeviceFit.tsx'
import type { Fit } from './fit.ts'
import { fitPage } from './measure-offer.ts'

interface FitCardProps {
  fit: Fit
  /** Public id of the offer. */
  id: string
  offer: OfferDocument
  /** The one whose pictures are shown. */
  variant: string
  revision: ReadableAtom<number>
  locale: Locale
  editable: boolean
  /** Opens the block a finding is about. */
  onSeek: (pointer: string) => void
}

/** How the offer looks on every screen it has to fit, what falls out there, and what to shorten. */
export function FitCard({ fit, id, offer, variant, revision, locale, editable, onSeek }: FitCardProps) {
  const measuring = useStore(fit.$measuring)
  const confirmed = useStore(fit.$confirmed)
  const current = useStore(revision)
  const words = fitWords[locale]
  const failing = measuring.is === 'measured' ? failingDevices(measuring.findings) : []
  return (
    <section class="card fit" aria-busy={measuring.is === 'measuring'}>
      <h2>{words.title}</h2>
      <p class="muted">{words.why}</p>
      <output class="publication">
        {measuring.is === 'undrawn' && <span class="notice notice--danger">{words.undrawn}</span>}
        {measuring.is === 'measured' && (
          <span class={failing.length > 0 ? 'notice notice--warning' : 'notice notice--positive'}>
            {failing.length > 0 ? words.failing(failing.length) : words.fits}
          </span>
        )}
        {measuring.is === 'measured' && measuring.revision !== current && <span>{words.stale}</span>}
      </output>
      {measuring.is === 'measuring' && <Progress label={words.measuring} part={measuring.part} />}
      {measuring.is === 'measured' && (
        <ul class="fit__devices">
          {devices.map((device) => (
            <DeviceFit
              key={device.name}
              device={device}
              address={`${fitPage(id, variant)}&revision=${measuring.revision}`}
              findings={measuring.findings.filter((finding) => finding.device === device.name)}
              blocks={offer.blocks}
              confirmed={confirmed.includes(device.name)}
              locale={locale}
              onSeek={onSeek}
              onConfirm={editable ? (may) => fit.confirm(device.name, may) : undefined}
            />
          ))}
        </ul>
      )}
      <p>
        <button
          type="button"
          class="button"
          aria-disabled={measuring.is === 'measuring'}
          onClick={() => void fit.measure()}
        >
          {measuring.is === 'measuring' ? words.measuring : words.measure}
        </button>
      </p>
    </section>
  )
}
