import type { GrantedBonus } from '@pulya/contract/lead'
import type { QuizPage } from '@pulya/offer/page'
import { bonusInWords } from '@pulya/quiz/bonus'
import { pipeText } from '@pulya/quiz/pipe'
import { quizWords } from '@pulya/quiz/words'
import { Prose } from '@pulya/ui/Prose'

interface BonusProps {
  page: QuizPage
  granted: GrantedBonus
  timeZone: string
}

/** What this visitor has earned, with the code by which the firm knows it. */
export function Bonus({ page, granted, timeZone }: BonusProps) {
  const { snapshot } = page
  const { locale, bonus } = snapshot
  if (!bonus) return null
  const date = new Date(granted.expiresAt).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    timeZone,
  })
  return (
    <section class="bonus" aria-labelledby="bonus-title">
      <h3 class="bonus__title" id="bonus-title">
        {pipeText(snapshot, page, bonus.title)}
      </h3>
      <p>
        <Prose text={pipeText(snapshot, page, bonus.text)} />
      </p>
      <p class="bonus__code">
        <strong>{granted.code}</strong> <span>{bonusInWords(locale, granted)}</span>
      </p>
      <p class="bonus__until">{quizWords[locale].validUntil.replace('{date}', date)}</p>
    </section>
  )
}
