import { sentence } from '@pulya/contract/flaw-words'
import type { QuizPage } from '@pulya/offer/page'
import { definitions, type AnswerOf, type Question, type QuestionKind } from '@pulya/questions/definitions'
import { Field } from '@pulya/questions/field'
import { readPosted } from '@pulya/questions/pages'
import { rules } from '@pulya/questions/rules'
import { progressOf } from '@pulya/quiz/next-screen'
import { spoken } from '@pulya/quiz/spoken'
import { quizWords } from '@pulya/quiz/words'
import { Consultant } from '@pulya/ui/Consultant'
import { ErrorSummary } from '@pulya/ui/ErrorSummary'

import { pageWords } from '../../i18n/page.ts'

interface QuestionScreenProps<Kind extends QuestionKind> {
  page: QuizPage
  question: Question<Kind>
}

/** One question of a quiz. The server decides what comes next, from all answers so far. */
export function QuestionScreen<Kind extends QuestionKind>({ page, question }: QuestionScreenProps<Kind>) {
  const { snapshot, given, later } = page
  const { locale, consultant } = snapshot
  const words = quizWords[locale]
  const asked = spoken(snapshot, page, question)
  const [flaw] = page.form?.flaws ?? []
  const refused = flaw && sentence(locale, flaw)
  const step = rules[question.kind].silent ? undefined : stepOf(page, question.key)

  return (
    <form
      class="quiz-screen"
      method="post"
      action={page.action}
      // A file does not fit into any other kind of form.
      enctype={question.kind === 'file' ? 'multipart/form-data' : undefined}
      noValidate
    >
      {refused && (
        <ErrorSummary
          title={pageWords[locale].errorsTitle(1)}
          errors={[{ href: '#question', sentence: refused }]}
        />
      )}
      {step && <p class="quiz-screen__step">{step}</p>}
      {consultant && <Consultant id={`${question.key}-said`} consultant={consultant} hint={asked.hint} />}
      <div id="question">
        <Field
          config={asked}
          answer={answerIn(page, question)}
          flaw={refused}
          words={words}
          {...(given.day && { day: given.day })}
        />
      </div>
      <button class="button" type="submit">
        {('button' in question && question.button) || words.next}
      </button>
      {later && (
        <a class="quiz-screen__later" href={later.href} title={pageWords[locale].laterFor(later.days)}>
          {pageWords[locale].later}
        </a>
      )}
    </form>
  )
}

/**
 * Without a total while it is not certain: a number that grows on the way is worse than none. Nothing where the way
 * does not lead: the studio shows such a question alone.
 */
function stepOf(page: QuizPage, key: string): string | undefined {
  const { snapshot } = page
  const { step, total } = progressOf(snapshot, page, key)
  const words = quizWords[snapshot.locale]
  if (step === 0) return undefined
  if (total === undefined) return words.step.replace('{step}', String(step))
  return words.stepOf.replace('{step}', String(step)).replace('{total}', String(total))
}

/** What was given last, even when it was refused: nothing has to be picked or typed twice. */
function answerIn<Kind extends QuestionKind>(
  { form, answers }: QuizPage,
  question: Question<Kind>,
): AnswerOf<Kind> | undefined {
  const given = form ? readPosted(question, form.posted) : answers[question.key]
  const parsed = definitions[question.kind].answer.safeParse(given)
  return parsed.success ? parsed.data : undefined
}
