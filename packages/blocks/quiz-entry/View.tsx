import type { ViewProps } from '../view.ts'

/**
 * The first way on the screen: a button to the quiz, or the quiz itself, which takes the button's place where scripts
 * run. A quiz that is not published has no address, and its entry is not shown.
 */
export function View({ block: { quiz, as, label }, scene }: ViewProps<'quiz-entry'>) {
  const href = quiz && scene.quizHref[quiz]
  if (!href) return null
  const button = (
    <a class="button quiz-entry__link" href={href} data-event="offer_cta">
      {label}
    </a>
  )
  if (as !== 'inline') return <p class="quiz-entry">{button}</p>
  return (
    <div class="quiz-entry">
      <div class="quiz-entry__place" data-pulya={quiz}>
        {button}
      </div>
      {/* In the editor the quiz may be one that nobody has published, and walking it would be counted. */}
      {!scene.preview && <script async src={`/w/${quiz}.js`} />}
    </div>
  )
}
