import type { QuizPage } from '@pulya/offer/page'

import { Left } from './Left.tsx'
import { screenTitle } from './title.ts'

export function ThanksScreen({ page }: { page: QuizPage }) {
  return (
    <div class="quiz-screen">
      <h2 class="quiz-screen__title">{screenTitle(page)}</h2>
      <Left page={page} />
    </div>
  )
}
