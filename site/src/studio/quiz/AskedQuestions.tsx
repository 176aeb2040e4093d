import type { QuizDocument } from '@pulya/quiz/document'

import type { Path } from '../editor/path.ts'
import type { QuizVariantWords } from '../i18n/quiz-variants.ts'
import { asking, askingEarlier, questionsOf } from './variants.ts'

interface AskedQuestionsProps {
  quiz: QuizDocument
  variant: string
  words: QuizVariantWords
  editable: boolean
  onWrite: (path: Path, value: unknown) => void
}

/** Which questions a variant asks, and in which order. One of them stays: a quiz asks something. */
export function AskedQuestions({ quiz, variant, words, editable, onWrite }: AskedQuestionsProps) {
  const questions = questionsOf(quiz, variant)
  const asked = questions.filter((question) => question.asked)
  const place = (quiz.variants ?? []).findIndex(({ key }) => key === variant)
  const write = (asks: string[] | undefined) => onWrite(['variants', place, 'asks'], asks)
  return (
    <fieldset class="asked">
      <legend class="field__label">{words.asks}</legend>
      <p class="muted">{words.asksNote}</p>
      {questions.map(({ key, title, asked: isAsked }, index) => (
        <div class="asked__question" key={key}>
          <label class="asked__mark">
            <input
              type="checkbox"
              checked={isAsked}
              disabled={!editable || (isAsked && asked.length === 1)}
              onChange={({ currentTarget }) => write(asking(quiz, variant, key, currentTarget.checked))}
            />
            {title}
          </label>
          {editable && isAsked && index > 0 && (
            <button
              type="button"
              class="button button--bare"
              aria-label={words.earlier(title)}
              onClick={() => write(askingEarlier(quiz, variant, key))}
            >
              ↑
            </button>
          )}
        </div>
      ))}
    </fieldset>
  )
}
