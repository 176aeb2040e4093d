import type { ComponentChildren } from 'preact'

import type { QuestionBase } from './question.ts'

interface TellingProps {
  config: QuestionBase
  children: ComponentChildren
}

/** What `Frame` is to a question: a screen that asks nothing has a heading, for there is no group to name. */
export function Telling({ config: { title, help }, children }: TellingProps) {
  return (
    <div class="question telling">
      <h2 class="question__title" tabindex={-1}>
        {title}
      </h2>
      {help && <p class="question__help">{help}</p>}
      {children}
    </div>
  )
}
