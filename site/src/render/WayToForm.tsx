import type { Scene } from '@pulya/blocks/view'
import type { ShownBlock } from '@pulya/blocks/definitions'

interface WayToFormProps {
  /** What stands in the letter, above this. */
  letter: readonly ShownBlock[]
  form: readonly ShownBlock[]
  scene: Scene
  /** What it says where a quiz is the first way. */
  quieter: string
}

/**
 * From the first screen of a phone down to the form. Where no quiz is entered from the letter this is its button, in
 * the words of the form's own, so that it is plain where it leads.
 */
export function WayToForm({ letter, form, scene: { quizHref }, quieter }: WayToFormProps) {
  const entered = letter.some((block) => block.kind === 'quiz-entry' && block.quiz && quizHref[block.quiz])
  const asks = form.find((block) => block.kind === 'form')
  if (entered || !asks) {
    return (
      <a class="offer__to-form" href="#form">
        {quieter}
      </a>
    )
  }
  return (
    <a class="offer__to-form button" href="#form" data-event="offer_cta">
      {asks.button}
    </a>
  )
}
