import type { Locale } from '@pulya/contract/locale'

import type { ExperimentLife } from '../api/data.ts'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import { reportWords } from '../i18n/report.ts'
import { typed } from './typed-number.ts'

interface Event {
  what: string
  why: string
  by: string
  /** Unix ms. */
  at: number
}

/** Steps and changes of weights together, the newest first. */
export function historyOf(
  { changes, epochs }: Pick<ExperimentLife, 'changes' | 'epochs'>,
  locale: Locale,
): Event[] {
  const words = experimentDetailWords[locale].history
  const { statuses } = reportWords[locale]
  const steps = changes.map(({ from, to, why, by, at }) => ({
    what: from === 'draft' && to === 'draft' ? words.drafted : `${statuses[from]} → ${statuses[to]}`,
    why: why === 'published' && to === 'invalid' ? words.published : why,
    by,
    at,
  }))
  // The first one begins with the experiment and is no change.
  const weighed = epochs.slice(1).map(({ why, weights, by, at }) => ({
    what: words.epoch[why === 'removed' || why === 'bandit' ? why : 'weights'],
    why: Object.entries(weights)
      .map(([key, weight]) => `${key}\u00a0${typed(locale, weight)}`)
      .join(', '),
    by,
    at,
  }))
  return [...steps, ...weighed].toSorted((one, other) => other.at - one.at)
}
