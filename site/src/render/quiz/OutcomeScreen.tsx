import type { QuizPage } from '@pulya/offer/page'
import { isLast } from '@pulya/quiz/next-screen'
import { outcomeOf } from '@pulya/quiz/outcome'
import { pipe, pipeText } from '@pulya/quiz/pipe'
import { quizWords } from '@pulya/quiz/words'
import { Prose } from '@pulya/ui/Prose'

import { pageWords } from '../../i18n/page.ts'
import { Left } from './Left.tsx'
import { screenTitle } from './title.ts'

/** What the quiz tells this visitor: useful as it stands, also where a contact is asked for afterwards, or not at all. */
export function OutcomeScreen({ page }: { page: QuizPage }) {
  const { snapshot, screen, action, left } = page
  if (!isLast(snapshot, page, screen)) {
    return (
      <form class="quiz-screen" method="post" action={action}>
        <Outcome page={page} />
        <button class="button" type="submit">
          {quizWords[snapshot.locale].toContact}
        </button>
      </form>
    )
  }
  return (
    <div class="quiz-screen">
      <Outcome page={page} />
      {left && (
        <>
          <h3 class="quiz-screen__subtitle">{pipeText(snapshot, page, snapshot.thanks.title)}</h3>
          <Left page={page} />
        </>
      )}
    </div>
  )
}

function Outcome({ page }: { page: QuizPage }) {
  const { snapshot } = page
  const { paragraphs, checklist = [], redirect } = outcomeOf(snapshot, page).outcome
  const lines = pipe(snapshot, page, checklist)
  return (
    <>
      <h2 class="quiz-screen__title">{screenTitle(page)}</h2>
      {pipe(snapshot, page, paragraphs).map((paragraph) => (
        <p key={paragraph}>
          <Prose text={paragraph} />
        </p>
      ))}
      {lines.length > 0 && (
        <div class="checklist">
          <h3 class="checklist__title">{pageWords[snapshot.locale].checklist}</h3>
          <ul class="checklist__items">
            {lines.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
      {redirect && (
        <a class="button" href={redirect.href} rel="noopener">
          {redirect.label}
        </a>
      )}
    </>
  )
}
