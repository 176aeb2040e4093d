import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'
import { backFrom, isLast, type Screen } from '@pulya/quiz/next-screen'
import { outcomeOf } from '@pulya/quiz/outcome'
import { pipe, pipeText } from '@pulya/quiz/pipe'
import type { Run } from '@pulya/quiz/run'
import { themeVariables } from '@pulya/ui/theme'
import { themes } from '@pulya/ui/themes'
import { useEffect, useRef } from 'preact/hooks'

import { quizDriveWords } from '../../i18n/quiz-drive.ts'
import type { Drive } from './keep-drive.ts'
import { QuestionField } from './QuestionField.tsx'

interface DriveScreenProps {
  quiz: QuizDocument
  run: Run
  screen: Screen
  drive: Drive
  locale: Locale
}

/** The screen a visitor would see now, in the colours of the quiz. */
export function DriveScreen({ quiz, run, screen, drive, locale }: DriveScreenProps) {
  const words = quizDriveWords[locale]
  const flaw = useStore(drive.$flaw)
  const form = useRef<HTMLFormElement>(null)
  const name = screen.at === 'question' ? screen.key : screen.at
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }, [name])
  useEffect(() => {
    if (flaw) form.current?.querySelector<HTMLElement>('[aria-invalid], input, textarea, select')?.focus()
  }, [flaw])
  const last = isLast(quiz, run, screen)
  const question = screen.at === 'question' && quiz.questions.find(({ key }) => key === screen.key)
  return (
    <form
      class="drive__screen"
      ref={form}
      lang={quiz.locale}
      style={themeVariables(themes[quiz.theme])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        drive.goOn(quiz)
      }}
    >
      {question ? (
        <QuestionField
          key={question.key}
          quiz={quiz}
          question={question}
          run={run}
          drive={drive}
          locale={locale}
        />
      ) : (
        <Told quiz={quiz} run={run} screen={screen} locale={locale} />
      )}
      <p class="ways" lang={locale}>
        {backFrom(quiz, run, screen) && (
          <button type="button" class="button" onClick={() => drive.back(quiz)}>
            {words.back}
          </button>
        )}
        {last ? (
          <span class="muted">{words.finished}</span>
        ) : (
          <button type="submit" class="button button--first">
            {words.goOn}
          </button>
        )}
      </p>
    </form>
  )
}

function Told({ quiz, run, screen, locale }: Omit<DriveScreenProps, 'drive'>) {
  const words = quizDriveWords[locale]
  if (screen.at === 'outcome') {
    const {
      title,
      paragraphs,
      checklist = [],
    } = outcomeOf<QuizDocument['outcomes'][number]>(quiz, run).outcome
    const lines = pipe(quiz, run, checklist)
    return (
      <div class="drive__told">
        <h3 tabIndex={-1}>{pipeText(quiz, run, title)}</h3>
        {pipe(quiz, run, paragraphs).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    )
  }
  const { title, text } = screen.at === 'contact' ? quiz.contact : quiz.thanks
  return (
    <div class="drive__told">
      <h3 tabIndex={-1}>{pipeText(quiz, run, title)}</h3>
      <p>{pipeText(quiz, run, text)}</p>
      {screen.at === 'contact' && <p lang={locale}>{words.contactNote}</p>}
    </div>
  )
}
