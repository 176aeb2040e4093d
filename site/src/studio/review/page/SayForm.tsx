import type { ReviewPageWords } from '../../i18n/review-page.ts'
import type { Part } from '../part.ts'
import type { ReviewPage } from '../review-page.ts'
import { placeIn } from './places.ts'
import { SayFields } from './SayFields.tsx'

interface SayFormProps {
  review: ReviewPage
  parts: readonly Part[]
  words: ReviewPageWords
}

/** A comment on a part or on the whole. Works without a script: what is refused comes back as it was typed. */
export function SayForm({ review, parts, words }: SayFormProps) {
  const refused = review.refused?.posted['to'] ? undefined : review.refused
  const about = refused?.posted['about'] ?? review.about ?? ''
  return (
    <form class="card" id="say" method="post" action={placeIn(review, {})}>
      <h2>{words.say}</h2>
      <label class="field">
        <span class="field__label">{words.onWhat}</span>
        <select class="field__input" name="about">
          <option value="">{words.whole}</option>
          {parts.map(({ key, name }) => (
            <option key={key} value={key} selected={key === about}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SayFields id="say" name={review.name} refused={refused} words={words} />
    </form>
  )
}
