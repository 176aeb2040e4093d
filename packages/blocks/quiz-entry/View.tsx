import type { ViewProps } from '../view.ts'

/** The first way on the screen. A quiz that is not published has no address, and its entry is not shown. */
export function View({ block, scene }: ViewProps<'quiz-entry'>) {
  const href = block.quiz && scene.quizHref[block.quiz]
  if (!href) return null
  return (
    <p class="quiz-entry">
      <a class="button quiz-entry__link" href={href} data-event="offer_cta">
        {block.label}
      </a>
    </p>
  )
}
