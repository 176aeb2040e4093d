import type { Locale } from '@pulya/contract/locale'

import type { Finding } from '../api/data.ts'
import { aiWords } from '../i18n/ai.ts'
import { findingWords } from '../i18n/findings.ts'

interface SuggestionFindingsProps {
  id: string
  findings: readonly Finding[]
  locale: Locale
  /** Of a finding, where there is more than one place. */
  whereOf?: (finding: Finding) => string
}

const levels = { error: 'danger', warning: 'warning' } as const

/** What the check says of words that nobody has taken yet. */
export function SuggestionFindings({ id, findings, locale, whereOf }: SuggestionFindingsProps) {
  const words = findingWords[locale]
  if (findings.length === 0)
    return (
      <p id={id} class="muted">
        {aiWords[locale].sound}
      </p>
    )
  return (
    <ul id={id} class="findings ai__findings">
      {findings.map((finding) => {
        const { code, level, pointer, detail, why, source } = finding
        return (
          <li key={code + pointer} class={`notice notice--${levels[level]}`}>
            <span>
              <strong>{words[level]}.</strong> {whereOf && `${whereOf(finding)}: `}
              {detail}
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
