import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'
import { resultOf } from '@pulya/quiz/result'
import type { Run } from '@pulya/quiz/run'

import { quizDriveWords } from '../../i18n/quiz-drive.ts'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import { countedNames } from '../logic/counted-names.ts'
import { Reasons } from './Reasons.tsx'
import { traceOf } from './trace.ts'

interface WhyOutcomeProps {
  quiz: QuizDocument
  run: Run
  locale: Locale
}

/** Which outcome is shown at the end of this walk, and what decided so. */
export function WhyOutcome({ quiz, run, locale }: WhyOutcomeProps) {
  const { outcome: words } = quizDriveWords[locale]
  const { outcome, segment, facts } = resultOf(quiz, run)
  const { title, when, match } = outcome
  const ended = traceOf(quiz, run).at(-1)?.ended !== undefined
  const names = countedNames(quiz, quizLogicWords[locale].sentence)
  return (
    <div class="trace__outcome">
      <p>
        <strong>{words.shown(title)}</strong>
      </p>
      <p>
        {ended
          ? words.ended
          : match
            ? words.match(names[match] ?? match)
            : when
              ? words.condition
              : words.rest}
      </p>
      {!ended && when && <Reasons condition={when} facts={facts} quiz={quiz} locale={locale} />}
      <p class="muted">{words.lead(words.segments[segment])}</p>
    </div>
  )
}
