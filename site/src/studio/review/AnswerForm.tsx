import { useState } from 'preact/hooks'

import type { ReviewWords } from '../i18n/review.ts'

interface AnswerFormProps {
  words: ReviewWords
  /** @returns Whether it was kept: then the form is closed again. */
  onAnswer: (text: string) => Promise<boolean>
}

/** Closed until somebody wants to answer. */
export function AnswerForm({ words, onAnswer }: AnswerFormProps) {
  const [text, setText] = useState<string>()
  if (text === undefined) {
    return (
      <button type="button" class="button" onClick={() => setText('')}>
        {words.answer}
      </button>
    )
  }
  return (
    <form
      class="comment__answer"
      onSubmit={(event) => {
        event.preventDefault()
        void onAnswer(text).then((kept) => kept && setText(undefined))
      }}
    >
      <label class="field">
        <span class="field__label">{words.yourAnswer}</span>
        <textarea
          class="field__input"
          rows={2}
          maxLength={2000}
          required
          autofocus
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="ways">
        <button class="button button--first">{words.send}</button>
        <button type="button" class="button" onClick={() => setText(undefined)}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
