import type { ComponentChildren } from 'preact'

import type { QuestionBase } from './question.ts'
import type { FieldWords } from './words.ts'

interface FrameProps {
  config: QuestionBase
  /** A line of ours after the author's help. */
  hint?: string
  flaw?: string | undefined
  words: FieldWords
  children: ComponentChildren
}

/** The same for every kind: the question is the legend of its group, with help and flaw read after it. */
export function Frame({ config: { key, title, help, required }, hint, flaw, words, children }: FrameProps) {
  const helpId = help || hint ? `${key}-help` : ''
  const flawId = flaw ? `${key}-flaw` : ''

  return (
    <fieldset class="question" aria-describedby={`${helpId} ${flawId}`.trim() || undefined}>
      <legend class="question__title" tabindex={-1}>
        {title}
        {!required && ` (${words.optional})`}
      </legend>
      {helpId && (
        <div class="question__help" id={helpId}>
          {help && <p>{help}</p>}
          {hint && <p>{hint}</p>}
        </div>
      )}
      {flawId && (
        <p class="flaw" id={flawId} role="alert">
          {flaw}
        </p>
      )}
      {children}
    </fieldset>
  )
}
