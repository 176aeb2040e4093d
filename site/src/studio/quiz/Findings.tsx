import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { Finding } from '@pulya/quiz/check/finding'
import { findingInWords } from '@pulya/quiz/check/in-words'
import type { ReadableAtom } from 'nanostores'

import { type FieldSection, idOf, placeOf } from '../editor/field.ts'
import { quizTextWords } from '../i18n/quiz.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { quizVariantWords } from '../i18n/quiz-variants.ts'

interface FindingsProps {
  findings: ReadableAtom<readonly Finding[]>
  sections: readonly FieldSection[]
  locale: Locale
  /** Opens the part of the editor in which a place is. */
  onSeek: (pointer: string) => void
}

/** What keeps a quiz from being published, and apart from that what practice would do otherwise. */
export function Findings({ findings, ...rest }: FindingsProps) {
  const found = useStore(findings)
  const errors = found.filter(({ level }) => level === 'error')
  const warnings = found.filter(({ level }) => level === 'warning')
  const words = quizTextWords[rest.locale].findings
  if (found.length === 0) return <p class="notice notice--positive">{words.none}</p>
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {errors.length > 0 && (
        <div class="notice notice--danger">
          <h3>{words.errors}</h3>
          <List found={errors} {...rest} />
        </div>
      )}
      {warnings.length > 0 && (
        <div class="notice notice--warning">
          <h3>{words.warnings}</h3>
          <List found={warnings} {...rest} />
        </div>
      )}
    </section>
  )
}

function List({
  found,
  sections,
  locale,
  onSeek,
}: Omit<FindingsProps, 'findings'> & { found: readonly Finding[] }) {
  return (
    <ul class="findings">
      {found.map((finding) => {
        const { text, why, source } = findingInWords(locale, finding)
        const place = placeOf(sections, finding.pointer)
        return (
          <li key={`${finding.code}${finding.pointer}${finding.variant}`}>
            {place && (
              <a
                href={`#${idOf(place.field.path)}`}
                onClick={(event) => {
                  // Its field is not on the page yet.
                  event.preventDefault()
                  onSeek(finding.pointer)
                  focusSoon(idOf(place.field.path))
                }}
              >
                {place.name}
              </a>
            )}
            <span>
              {finding.variant && quizVariantWords[locale].found(finding.variant)} {text}
            </span>
            {why && (
              <small>
                {why} {source && <cite>{source}</cite>}
              </small>
            )}
          </li>
        )
      })}
    </ul>
  )
}
