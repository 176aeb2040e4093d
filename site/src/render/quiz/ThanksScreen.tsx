import type { QuizPage } from '@pulya/offer/page'

import { Thanks } from '../Thanks.tsx'

export function ThanksScreen({ page: { snapshot } }: { page: QuizPage }) {
  const { locale, phone, thanks } = snapshot
  return (
    <div class="quiz-screen">
      <h2 class="quiz-screen__title">{thanks.title}</h2>
      <Thanks locale={locale} text={thanks.text} phone={phone} />
    </div>
  )
}
