import type { Thread } from '../../api/data.ts'
import type { ReviewPageWords } from '../../i18n/review-page.ts'
import type { Part } from '../part.ts'
import type { ReviewPage } from '../review-page.ts'
import { Said } from '../Said.tsx'
import { placeIn } from './places.ts'
import { SayFields } from './SayFields.tsx'

interface CommentsReadProps {
  review: ReviewPage
  parts: readonly Part[]
  words: ReviewPageWords
}

/** What was said by this link and what the firm has answered, the newest first. */
export function CommentsRead({ review, parts, words }: CommentsReadProps) {
  const { firm, reader } = review
  const of = { somebody: firm, team: firm, locale: reader.locale, now: reader.now }
  const nameOf = ({ part }: Thread) =>
    part === null ? words.whole : (parts.find(({ key }) => key === part)?.name ?? words.gone)
  return (
    <section class="comments" aria-label={words.saidSoFar}>
      <h2>{words.saidSoFar}</h2>
      {review.threads.length === 0 && <p class="muted">{words.none}</p>}
      {review.threads.toReversed().map((thread) => (
        <article
          class="comment"
          id={`comment-${thread.id}`}
          key={thread.id}
          data-settled={thread.resolvedAt !== null || undefined}
        >
          <p class="comment__about">
            <span class="muted">{nameOf(thread)}</span>
            {thread.resolvedAt !== null && <span class="tag tag--positive">{words.settled}</span>}
          </p>
          <Said said={thread} {...of} />
          {thread.answers.map((answer) => (
            <Said key={answer.id} said={answer} {...of} />
          ))}
          <Reply thread={thread} review={review} words={words} />
        </article>
      ))}
    </section>
  )
}

function Reply({ thread: { id }, review, words }: { thread: Thread } & Omit<CommentsReadProps, 'parts'>) {
  const refused = review.refused?.posted['to'] === id ? review.refused : undefined
  return (
    <details class="group group--closed" open={refused !== undefined}>
      <summary>{words.reply}</summary>
      <form class="group__inside" method="post" action={placeIn(review, {})}>
        <input type="hidden" name="to" value={id} />
        <SayFields id={`to-${id}`} name={review.name} refused={refused} words={words} />
      </form>
    </details>
  )
}
