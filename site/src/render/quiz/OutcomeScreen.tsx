import type { QuizPage } from '@pulya/offer/page'
import { outcomeOf } from '@pulya/quiz/outcome'
import { pipe } from '@pulya/quiz/pipe'
import { quizWords } from '@pulya/quiz/words'

import { Prose } from '@pulya/ui/Prose'

import { pageWords } from '../../i18n/page.ts'

/** What the quiz tells this visitor: useful as it stands, before any contact is asked for. */
export function OutcomeScreen({ page }: { page: QuizPage }) {
  const { snapshot, action } = page
  const { locale } = snapshot
  const { outcome } = outcomeOf(snapshot, page)
  const checklist = pipe(snapshot, page, outcome.checklist ?? [])

  return (
    <form class="quiz-screen" method="post" action={action}>
      <h2 class="quiz-screen__title">{outcome.title}</h2>
      {pipe(snapshot, page, outcome.paragraphs).map((paragraph) => (
        <p key={paragraph}>
          <Prose text={paragraph} />
        </p>
      ))}
      {checklist.length > 0 && (
        <div class="checklist">
          <h3 class="checklist__title">{pageWords[locale].checklist}</h3>
          <ul class="checklist__items">
            {checklist.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
      <button class="button" type="submit">
        {quizWords[locale].toContact}
      </button>
    </form>
  )
}
