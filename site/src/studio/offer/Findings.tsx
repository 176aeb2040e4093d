import { useStore } from '@nanostores/preact'

import type { Finding } from '../api/data.ts'
import { fieldAt, type FieldSection, idOf } from '../editor/field.ts'
import type { FindingWords } from '../i18n/findings.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { Waiting } from '../ui/Waiting.tsx'
import type { KeptFindings } from './keep-findings.ts'

interface FindingsProps {
  kept: KeptFindings
  /** Every field there is, also those of variants that are not on the page now. */
  sections: readonly FieldSection[]
  words: FindingWords
  /** Brings the field of a finding on the page. */
  onSeek: (pointer: string) => void
}

/** What keeps an offer from being published, and apart from that what is worth a look; each with the law behind it. */
export function Findings({ kept, ...rest }: FindingsProps) {
  const found = useStore(kept.$findings)
  const { words } = rest
  if (!found) return <Waiting />
  if (found.length === 0) return <p class="notice notice--positive">{words.none}</p>
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <Group level="error" found={found} {...rest} />
      <Group level="warning" found={found} {...rest} />
    </section>
  )
}

type GroupProps = Omit<FindingsProps, 'kept'> & { found: readonly Finding[]; level: Finding['level'] }

function Group({ found, level, words, ...rest }: GroupProps) {
  const ofLevel = found.filter((finding) => finding.level === level)
  if (ofLevel.length === 0) return null
  return (
    <div class={`notice notice--${level === 'error' ? 'danger' : 'warning'}`}>
      <h3>{words[level]}</h3>
      <ul class="findings">
        {ofLevel.map((finding) => (
          <li key={finding.code + finding.pointer + (finding.variant ?? '')}>
            <Place finding={finding} words={words} {...rest} />
            <span>{finding.detail}</span>
            {finding.text && !finding.detail.includes(finding.text) && <q>{finding.text}</q>}
            {finding.why && (
              <small>
                {finding.why} {finding.source && <cite>{finding.source}</cite>}
              </small>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The way to the field, if it is a text that is edited here; and in which variant, rule or place it is read. */
function Place({
  finding: { pointer, variant, rule, place },
  sections,
  words,
  onSeek,
}: Omit<FindingsProps, 'kept'> & { finding: Finding }) {
  const field = fieldAt(sections, pointer)
  const where = [
    variant && words.variant(variant),
    rule && words.rule(rule),
    place && words.place(place),
  ].filter(Boolean)
  const id = field && idOf(field.path)
  return (
    <>
      {field && (
        <a
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault()
            onSeek(pointer)
            if (id) focusSoon(id)
          }}
        >
          {field.label}
        </a>
      )}
      {where.length > 0 && <small>{where.join(', ')}</small>}
    </>
  )
}
