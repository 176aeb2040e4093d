import type { ReviewPageWords } from '../../i18n/review-page.ts'
import { openIn } from '../keep-review.ts'
import type { Part } from '../part.ts'
import type { ReviewPage } from '../review-page.ts'
import { placeIn } from './places.ts'

interface LookAtProps {
  review: ReviewPage
  parts: readonly Part[]
  words: ReviewPageWords
}

/** Which variant and which part is looked at, as links: each is a page of its own. */
export function LookAt({ review, parts, words }: LookAtProps) {
  const variants = review.document.variants ?? []
  const shown = review.variant ?? variants[0]?.key
  const open = openIn(review.threads)
  return (
    <>
      {variants.length > 1 && (
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
      )}
      <details class="group group--closed review__parts" open={review.about !== null || undefined}>
        <summary>
          <h2>{words.parts[review.kind]}</h2>
        </summary>
        <ul class="group__inside">
          <li>
            <Place review={review} about={null} name={words.whole} />
          </li>
          {parts.map(({ key, name }) => {
            const count = open.filter(({ part }) => part === key).length
            return (
              <li key={key}>
                <Place review={review} about={key} name={name} />
                {count > 0 && <span class="tag tag--info">{words.comments(count)}</span>}
              </li>
            )
          })}
        </ul>
      </details>
    </>
  )
}

const Place = ({ review, about, name }: { review: ReviewPage; about: string | null; name: string }) => (
  <a href={placeIn(review, { about })} aria-current={review.about === about ? 'true' : undefined}>
    {name}
  </a>
)
