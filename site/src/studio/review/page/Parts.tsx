import type { ReviewPageWords } from '../../i18n/review-page.ts'
import { openIn } from '../keep-review.ts'
import type { Part } from '../part.ts'
import type { ReviewPage } from '../review-page.ts'
import { placeIn } from './places.ts'

interface PartsProps {
  review: ReviewPage
  parts: readonly Part[]
  words: ReviewPageWords
}

/** What the draft is made of; a part that is chosen is the one that is shown and spoken of. */
export function Parts({ review, parts, words }: PartsProps) {
  const open = openIn(review.threads)
  const whole = { key: null, name: words.whole }
  return (
    <details class="group group--closed review__parts" open={review.about !== null}>
      <summary>
        <h2>{words.parts[review.kind]}</h2>
      </summary>
      <ul class="group__inside">
        {[whole, ...parts].map(({ key, name }) => {
          const count = key === null ? 0 : open.filter(({ part }) => part === key).length
          return (
            <li key={key}>
              <a
                href={placeIn(review, { about: key })}
                aria-current={review.about === key ? 'true' : undefined}
              >
                {name}
              </a>
              {count > 0 && <span class="tag tag--info">{words.comments(count)}</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
