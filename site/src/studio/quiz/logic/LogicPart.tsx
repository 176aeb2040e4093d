import { Icon } from '../../frame/Icon.tsx'
import { quizLogicWords } from '../../i18n/quiz-logic.ts'
import type { Editing } from '../editing.ts'
import { OutcomesLogic } from './OutcomesLogic.tsx'
import { QuestionLogic } from './QuestionLogic.tsx'

interface LogicPartProps {
  editing: Editing
  /** Key of the question whose rules are shown; the first one when absent. */
  open: string | undefined
  onOpen: (key: string) => void
  /** Tries the quiz from this question on. */
  onTry: (key: string) => void
}

/** Who is asked what and who is shown which outcome, a question at a time. */
export function LogicPart({ editing, open, onOpen, onTry }: LogicPartProps) {
  const { quiz, locale } = editing
  const words = quizLogicWords[locale]
  const index = Math.max(
    0,
    quiz.questions.findIndex(({ key }) => key === open),
  )
  const question = quiz.questions[index]
  const goTo = (to: number) => {
    const next = quiz.questions[to]
    if (next) onOpen(next.key)
  }
  if (!question) return null
  return (
    <>
      <section class="card">
        <h2>{words.title}</h2>
        <p class="muted">{words.note}</p>
        <div class="logic__which">
          <div class="field">
            <label class="field__label" for="logic-of">
              {words.question}
            </label>
            <select
              class="field__input"
              id="logic-of"
              value={question.key}
              onChange={({ currentTarget }) => onOpen(currentTarget.value)}
            >
              {quiz.questions.map(({ key, title, when, actions }, place) => (
                <option key={key} value={key}>
                  {`${place + 1}. ${title}${when || actions ? ` (${words.ruled})` : ''}`}
                </option>
              ))}
            </select>
          </div>
          <button
            type="button"
            class="button"
            aria-label={words.before}
            aria-disabled={index === 0}
            onClick={() => goTo(index - 1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="button"
            aria-label={words.after}
            aria-disabled={index === quiz.questions.length - 1}
            onClick={() => goTo(index + 1)}
          >
            <Icon name="down" />
          </button>
          <button type="button" class="button" onClick={() => onTry(question.key)}>
            {words.startHere}
          </button>
        </div>
        <QuestionLogic key={question.key} question={question} index={index} editing={editing} />
      </section>
      <OutcomesLogic editing={editing} />
    </>
  )
}
