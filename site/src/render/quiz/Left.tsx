import type { QuizPage } from '@pulya/offer/page'
import { pipeText } from '@pulya/quiz/pipe'

import { Thanks } from '../Thanks.tsx'
import { Bonus } from './Bonus.tsx'

/** What is said once a contact is left: on a screen of its own, or under the outcome. */
export function Left({ page }: { page: QuizPage }) {
  const { snapshot, left } = page
  const { locale, phone, thanks } = snapshot
  return (
    <>
      {left?.bonus && <Bonus page={page} granted={left.bonus} timeZone={left.timeZone} />}
      <Thanks locale={locale} text={pipeText(snapshot, page, thanks.text)} phone={phone} />
    </>
  )
}
