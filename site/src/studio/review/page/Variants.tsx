import type { ReviewPageWords } from '../../i18n/review-page.ts'
import type { ReviewPage } from '../review-page.ts'
import { placeIn } from './places.ts'

/** Which variant is looked at, as links: each is a page of its own. Where there is one, there is nothing to choose. */
export function Variants({ review, words }: { review: ReviewPage; words: ReviewPageWords }) {
  const variants = review.document.variants ?? []
  const shown = review.variant ?? variants[0]?.key
  if (variants.length < 2) return null
  return (
    <nav class="review__variants" aria-label={words.variants}>
      {variants.map(({ key, name }) => (
        <a
          key={key}
          class="button"
          href={placeIn(review, { variant: key })}
          aria-current={key === shown ? 'true' : undefined}
        >
          {key} <span class="muted">{name}</span>
        </a>
      ))}
    </nav>
  )
}
