import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { ago } from '../format/times.ts'
import { firstStepsWords } from '../i18n/first-steps.ts'
import type { StepsHere } from './keep-first-steps.ts'
import { Step } from './Step.tsx'

interface SeenStepProps {
  here: StepsHere
  /** There is a quiz that could be seen. */
  waiting: boolean
  origin: string
  locale: Locale
  now: number
  zone: string
}

/** On which site a quiz of the firm was seen, and what may be in the way while it was not. */
export function SeenStep({ here, waiting, origin, locale, now, zone }: SeenStepProps) {
  const { seen: words, isDone } = firstStepsWords[locale]
  const { sightings } = useStore(here.$steps)
  const looked = useStore(here.$looked)
  const [last, ...others] = sightings
  const moment = typeof looked === 'number' ? looked : now
  const title = last ? words.done(last.host, ago(locale, last.at, moment)) : words.todo

  return (
    <Step number={4} done={last !== undefined} isDone={isDone} title={title}>
      {last && <p class="muted">{words.version(last.number, last.title)}</p>}
      {others.length > 0 && (
        <p class="muted">{words.others([...new Set(others.map(({ host }) => host))].join(', '))}</p>
      )}
      {!last && waiting && <p class="muted">{words.how}</p>}
      {(last || waiting) && (
        <p class="step__check">
          <button
            type="button"
            class="button"
            aria-disabled={looked === 'looking'}
            onClick={() => void here.look()}
          >
            {words.way}
          </button>
          <output class="muted">
            {looked === 'looking' ? words.checking : said(typeof looked === 'number' && !last)}
          </output>
        </p>
      )}
      {!last && waiting && (
        <details class="group--closed">
          <summary>{words.causesTitle}</summary>
          <ul class="step__causes">
            {words.causes(origin).map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </details>
      )}
    </Step>
  )

  function said(inVain: boolean): string {
    if (!inVain) return ''
    const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: zone })
    return words.lastCheck(clock.format(moment))
  }
}
