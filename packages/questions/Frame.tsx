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
export function Frame({ config, hint, flaw, words, children }: FrameProps) {
  const { key, title, help, required } = config
  // The consultant stands above the question, where the focus has passed by: see `Consultant` of the ui.
  const saidId = config.hint ? `${key}-said` : ''
  const helpId = help || hint ? `${key}-help` : ''
  const flawId = flaw ? `${key}-flaw` : ''

  return (
    <fieldset
      class="question"
      aria-describedby={[saidId, helpId, flawId].filter(Boolean).join(' ') || undefined}
    >
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
