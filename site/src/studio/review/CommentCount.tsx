import type { Locale } from '@pulya/contract/locale'

import { Icon } from '../frame/Icon.tsx'
import { reviewWords } from '../i18n/review.ts'
import { openIn } from './keep-review.ts'
import { useCommentsOn } from './review-here.ts'

/** How many comments on a part wait for somebody. */
export function CommentCount({ part, locale }: { part: string; locale: Locale }) {
  const count = openIn(useCommentsOn(part)).length
  if (count === 0) return null
  const said = reviewWords[locale].open(count)
  return (
    <span class="tag tag--info" title={said}>
      <Icon name="comment" />
      <span aria-hidden="true">{count}</span>
      <span class="visually-hidden">{said}</span>
    </span>
  )
}
