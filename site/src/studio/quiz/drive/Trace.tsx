import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'
import type { Screen } from '@pulya/quiz/next-screen'
import type { Run } from '@pulya/quiz/run'

import { quizDriveWords } from '../../i18n/quiz-drive.ts'
import type { Drive } from './keep-drive.ts'
import { StepTold } from './StepTold.tsx'
import { traceOf } from './trace.ts'
import { WhyOutcome } from './WhyOutcome.tsx'

interface TraceProps {
  quiz: QuizDocument
  run: Run
  screen: Screen | undefined
  drive: Drive
  locale: Locale
}

/** The way that led here, with the rules that were read on it. */
export function Trace({ quiz, run, screen, drive, locale }: TraceProps) {
  const words = quizDriveWords[locale]
  const places = new Map(quiz.questions.map(({ key }, place) => [key, place]))
  const here = screen?.at === 'question' ? (places.get(screen.key) ?? 0) : quiz.questions.length
  const begun = drive.from() === undefined ? 0 : (places.get(drive.from() ?? '') ?? 0)
  const steps = traceOf(quiz, run).filter(({ question }) => {
    const place = places.get(question.key) ?? 0
    return place >= begun && place <= here
  })
  return (
    <div class="trace">
      <h3>{words.trace}</h3>
      <p class="muted">{screen ? words.traceNote : words.traceEmpty}</p>
      {screen && begun > 0 && <p class="muted">{words.begunAt(begun + 1)}</p>}
      {screen && (
        <ol class="trace__steps">
          {steps.map((step) => {
            const place = places.get(step.question.key) ?? 0
            return (
              <li key={step.question.key}>
                <StepTold
                  step={step}
                  number={place + 1}
                  isHere={place === here}
                  quiz={quiz}
                  locale={locale}
                  onReturn={() => drive.jumpTo(step.question.key)}
                />
              </li>
            )
          })}
        </ol>
      )}
      {screen && screen.at !== 'question' && <WhyOutcome quiz={quiz} run={run} locale={locale} />}
    </div>
  )
}
