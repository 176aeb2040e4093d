import type { Locale } from '@pulya/contract/locale'

import type { Thread } from '../api/data.ts'
import { ago } from '../format/times.ts'

interface SaidProps {
  said: Thread | Thread['answers'][number]
  /** For somebody of the firm whose name is not told. */
  firm: string
  locale: Locale
  now: number
}

/** Who said what, and how long ago. */
export const Said = ({ said: { author, ours, text, createdAt }, firm, locale, now }: SaidProps) => (
  <div class="said" data-ours={ours || undefined}>
    <p class="said__by">
      <strong>{author ?? firm}</strong>{' '}
      <time class="muted" dateTime={new Date(createdAt).toISOString()}>
        {ago(locale, createdAt, now)}
      </time>
    </p>
    <p class="said__text">{text}</p>
  </div>
)
