import { Prose } from '@pulya/ui/Prose'

import type { ViewProps } from '../view.ts'

/** Of several in a row one is open at a time, so that the screen stays one screen. */
export function View({ block: { question, answer } }: ViewProps<'faq'>) {
  return (
    <details class="faq" name="faq">
      <summary class="faq__question">{question}</summary>
      <p class="faq__answer">
        <Prose text={answer} />
      </p>
    </details>
  )
}
