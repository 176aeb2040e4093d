import type { Locale } from '@pulya/contract/locale'
import { useContext } from 'preact/hooks'

import { reviewWords } from '../i18n/review.ts'
import { openIn } from './keep-review.ts'
import { ReviewHere, useCommentsOn } from './review-here.ts'
import { ThreadCard } from './ThreadCard.tsx'

interface CommentsOnProps {
  part: string
  locale: Locale
  editable: boolean
}

/** What people outside say of this very part and nobody has settled yet. */
export function CommentsOn({ part, locale, editable }: CommentsOnProps) {
  const review = useContext(ReviewHere)
  const threads = openIn(useCommentsOn(part))
  if (!review || threads.length === 0) return null
  return (
    <section class="comments" aria-label={reviewWords[locale].comments}>
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} review={review} locale={locale} editable={editable} />
      ))}
    </section>
  )
}
