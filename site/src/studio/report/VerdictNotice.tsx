import type { Overview } from '../api/report-data.ts'
import { verdictWords } from '../i18n/verdict.ts'
import type { Reader } from './reader.ts'
import { Swatch } from './Swatch.tsx'
import { verdict } from './verdict.ts'

interface VerdictNoticeProps {
  report: Overview
  reader: Reader
  /** Only the sentence: above numbers that it is not about. */
  brief?: boolean
}

/** The sentence before the numbers. */
export function VerdictNotice({ report, reader, brief = false }: VerdictNoticeProps) {
  const { tone, sentence, details, numbers } = verdict(report, reader)
  const words = verdictWords[reader.locale]
  const stateOf = (treatment: string) => report.verdicts.find(({ variant }) => variant === treatment)?.state
  return (
    <section class="verdict" data-tone={tone} data-brief={brief || undefined}>
      <p class="verdict__sentence">{sentence}</p>
      {!brief && details.map((detail) => <p key={detail}>{detail}</p>)}
      {!brief && numbers.length > 0 && (
        <ul class="verdict__numbers">
          {numbers.map(({ treatment, text }) => {
            const state = stateOf(treatment)
            return (
              <li key={treatment}>
                <Swatch variant={treatment} />
                <span>
                  <span class="visually-hidden">{treatment} </span>
                  {text} {state && <span class="muted">{words.states[state]}</span>}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
