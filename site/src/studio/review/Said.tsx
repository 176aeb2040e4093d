import type { Locale } from '@pulya/contract/locale'

import type { Thread } from '../api/data.ts'
import { ago } from '../format/times.ts'

interface SaidProps {
  said: Thread | Thread['answers'][number]
  /** Called so whose name is no longer known. */
  somebody: string
  /** Stands beside names of the firm: anybody outside may call themselves like one of them. */
  team: string
  locale: Locale
  now: number
}

/** Who said what, and how long ago. */
export const Said = ({ said: { author, ours, text, createdAt }, somebody, team, locale, now }: SaidProps) => (
  <div class="said" data-ours={ours || undefined}>
    <p class="said__by">
      <strong>{author ?? somebody}</strong> {ours && <span class="tag">{team}</span>}{' '}
      <time class="muted" dateTime={new Date(createdAt).toISOString()}>
        {ago(locale, createdAt, now)}
      </time>
    </p>
    <p class="said__text">{text}</p>
  </div>
)
