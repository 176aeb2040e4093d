import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'
import type { Device } from '@pulya/offer/fit/devices'
import type { FitFinding } from '@pulya/offer/fit/finding'
import { faultInWords, screenInWords } from '@pulya/offer/fit/fit-words'

import { idOf } from '../editor/field.ts'
import { fitWords } from '../i18n/fit.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { sameFaults } from './same-faults.ts'

interface DeviceFitProps {
  device: Device
  /** Of the page that was measured. */
  address: string
  findings: readonly FitFinding[]
  blocks: OfferDocument['blocks']
  /** May fail. */
  confirmed: boolean
  locale: Locale
  onSeek: (pointer: string) => void
  /** Absent for whoever may not publish. */
  onConfirm: ((may: boolean) => void) | undefined
}

/** Width of the little picture. */
const pictureWidth = 144

export function DeviceFit(props: DeviceFitProps) {
  const { device, address, findings, blocks, confirmed, locale, onSeek, onConfirm } = props
  const words = fitWords[locale]
  const name = screenInWords(locale, device.name)
  return (
    <li class="fit__device">
      <Picture device={device} address={address} />
      <div>
        <h3>{name}</h3>
        {findings.length === 0 ? (
          <p class="muted">✓ {words.good}</p>
        ) : (
          <ul class="findings">
            {sameFaults(findings).map(({ fault, variants, onlyLarge }) => (
              <li key={`${fault.code} ${fault.block}`}>
                <Sentence
                  text={faultInWords(locale, fault)}
                  to={fieldOf(blocks, fault.block)}
                  onSeek={onSeek}
                />
                <small>{[words.variants(variants), ...(onlyLarge ? [words.large] : [])].join(', ')}</small>
              </li>
            ))}
          </ul>
        )}
        {findings.length > 0 && onConfirm && (
          <label class="fit__confirm">
            <input
              type="checkbox"
              checked={confirmed}
              onChange={({ currentTarget }) => onConfirm(currentTarget.checked)}
            />
            <span>
              {words.confirm} <span class="visually-hidden">({name})</span>
            </span>
          </label>
        )}
      </div>
    </li>
  )
}

/** The page itself, small: it changes with the draft, and nothing in it can be reached. */
function Picture({ device, address }: Pick<DeviceFitProps, 'device' | 'address'>) {
  const scale = pictureWidth / device.width
  return (
    <div
      class="fit__picture"
      style={{ inlineSize: `${pictureWidth}px`, blockSize: `${device.height * scale}px` }}
      inert
    >
      <iframe
        src={address}
        title={device.name}
        scrolling="no"
        loading="lazy"
        tabIndex={-1}
        style={{ inlineSize: `${device.width}px`, blockSize: `${device.height}px`, scale: String(scale) }}
      />
    </div>
  )
}

interface SentenceProps {
  text: string
  /** Id of a field. */
  to: string | undefined
  onSeek: (pointer: string) => void
}

function Sentence({ text, to, onSeek }: SentenceProps) {
  if (!to) return <span>{text}</span>
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        onSeek(`#${to}`)
        focusSoon(to)
      }}
    >
      {text}
    </a>
  )
}

/** Where the text of a block that can be shortened is edited. */
function fieldOf(blocks: OfferDocument['blocks'], id: string): string | undefined {
  const index = blocks.findIndex((block) => block.id === id)
  const block = blocks[index]
  if (!block) return undefined
  const member = ['text', 'items', 'label', 'title'].find((name) => name in block)
  return idOf(member ? ['blocks', index, member] : ['blocks', index])
}
