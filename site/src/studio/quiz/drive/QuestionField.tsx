import { useStore } from '@nanostores/preact'
import { flawInWords } from '@pulya/contract/flaw'
import { visitorFlawWords } from '@pulya/contract/flaw-words'
import type { Locale } from '@pulya/contract/locale'
import type { Question } from '@pulya/questions/definitions'
import { Field } from '@pulya/questions/field'
import { fieldWords } from '@pulya/questions/words'
import type { QuizDocument } from '@pulya/quiz/document'
import type { Run } from '@pulya/quiz/run'
import { spoken } from '@pulya/quiz/spoken'

import { quizDriveWords } from '../../i18n/quiz-drive.ts'
import type { Drive } from './keep-drive.ts'

interface QuestionFieldProps {
  quiz: QuizDocument
  question: Question
  run: Run
  drive: Drive
  locale: Locale
}

const sampleFile = { files: [{ id: '00000000-0000-4000-8000-000000000000', name: 'sample.pdf' }] }

/** The question with the very field visitors get. Files are not sent from here: a sample stands for them. */
export function QuestionField({ quiz, question, run, drive, locale }: QuestionFieldProps) {
  const flaw = useStore(drive.$flaw)
  const answer = run.answers[question.key]
  const asked = spoken(quiz, run, question)
  return (
    <>
      {asked.hint && <p class="drive__hint">{asked.hint}</p>}
      <Field
        config={asked}
        answer={answer}
        flaw={flaw && flawInWords(visitorFlawWords(quiz.locale), flaw, quiz.locale)}
        words={fieldWords[quiz.locale]}
        day={run.given.day}
        onAnswer={(now) => drive.answer(question, now)}
        onDone={() => drive.goOn(quiz)}
      />
      {question.kind === 'file' && (
        <p lang={locale}>
          <button type="button" class="button" onClick={() => drive.answer(question, sampleFile)}>
            {quizDriveWords[locale].sampleFile}
          </button>
        </p>
      )}
    </>
  )
}
