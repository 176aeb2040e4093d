import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import type { Thread } from '../api/data.ts'
import { because } from '../i18n/refusal.ts'
import { reviewWords } from '../i18n/review.ts'
import { openIn, type Review } from './keep-review.ts'
import type { Part } from './part.ts'
import { ReviewLinks } from './ReviewLinks.tsx'
import { ThreadCard } from './ThreadCard.tsx'

interface ReviewCardProps {
  review: Review
  parts: readonly Part[]
  locale: Locale
  editable: boolean
  /** Opens the part that stands there. */
  onSeek: (pointer: string) => void
}

/** Everything people outside have said, and the links by which they see the draft. */
export function ReviewCard({ review, parts, locale, editable, onSeek }: ReviewCardProps) {
  const words = reviewWords[locale]
  const threads = useStore(review.$threads)
  const refused = useStore(review.$refused)
  const open = openIn(threads)
  const settled = threads.filter(({ resolvedAt }) => resolvedAt !== null)

  function aboutOf({ part: key }: Thread) {
    if (key === null) return { name: words.whole }
    const part = parts.find((one) => one.key === key)
    return part ? { name: part.name, onSeek: () => onSeek(part.pointer) } : { name: words.gone }
  }

  const cards = (shown: readonly Thread[]) =>
    shown.map((thread) => (
      <ThreadCard
        key={thread.id}
        thread={thread}
        review={review}
        locale={locale}
        editable={editable}
        about={aboutOf(thread)}
      />
    ))

  return (
    <section class="card review-card" aria-label={words.title}>
      <h2>
        {words.title} {open.length > 0 && <span class="tag tag--info">{words.open(open.length)}</span>}
      </h2>
      {threads.length === 0 && <p class="muted">{words.note}</p>}
      <div class="comments">{cards(open)}</div>
      {settled.length > 0 && (
        <details class="group group--closed">
          <summary>
            <h3>{words.settledOnes(settled.length)}</h3>
          </summary>
          <div class="group__inside comments">{cards(settled)}</div>
        </details>
      )}
      {editable && <ReviewLinks review={review} locale={locale} />}
      <output class="field__flaw">
        {refused && `${words.refused} ${refused.errors[0]?.detail ?? because(locale, refused)}`}
      </output>
    </section>
  )
}
