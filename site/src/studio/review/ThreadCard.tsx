import type { Locale } from '@pulya/contract/locale'

import type { Thread } from '../api/data.ts'
import { reviewWords } from '../i18n/review.ts'
import { toast } from '../ui/toasts.ts'
import { AnswerForm } from './AnswerForm.tsx'
import type { Review } from './keep-review.ts'
import { Said } from './Said.tsx'

interface ThreadCardProps {
  thread: Thread
  review: Review
  locale: Locale
  editable: boolean
  /** What it is about, and the way there; left out where it stands beside that. */
  about?: { name: string; onSeek?: () => void } | undefined
}

/** A comment with its answers; the marketer answers it or calls it settled. */
export function ThreadCard({ thread, review, locale, editable, about }: ThreadCardProps) {
  const words = reviewWords[locale]
  const isSettled = thread.resolvedAt !== null
  const of = { somebody: words.somebody, team: words.team, locale, now: Date.now() }

  async function settle() {
    if (!(await review.settle(thread.id, !isSettled)) || isSettled) return
    toast({ text: words.settled, undo: () => void review.settle(thread.id, false) })
  }

  return (
    <article class="comment" data-settled={isSettled || undefined}>
      {about && (
        <p class="comment__about">
          {about.onSeek ? (
            <button type="button" class="button button--bare" onClick={about.onSeek}>
              {about.name}
            </button>
          ) : (
            <span class="muted">{about.name}</span>
          )}
          {isSettled && <span class="tag tag--positive">{words.settledTag}</span>}
        </p>
      )}
      <Said said={thread} {...of} />
      {thread.answers.map((answer) => (
        <Said key={answer.id} said={answer} {...of} />
      ))}
      {editable && (
        <div class="comment__ways">
          <AnswerForm words={words} onAnswer={(text) => review.answer(thread.id, text)} />
          <button type="button" class="button" onClick={() => void settle()}>
            {isSettled ? words.reopen : words.settle}
          </button>
        </div>
      )}
    </article>
  )
}
