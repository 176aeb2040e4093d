import type { Block } from '@pulya/blocks/definitions'

import { idOf } from '../editor/field.ts'
import type { Path } from '../editor/path.ts'
import type { FormsWords } from '../i18n/forms.ts'

interface QuizPlaceProps {
  entry: Block<'quiz-entry'>
  /** Where the block stands in the offer. */
  at: Path
  words: FormsWords
  onWrite: (path: Path, value: unknown) => void
}

/** Whether a button leads to the quiz, or the quiz stands in its place. */
export function QuizPlace({ entry, at, words, onWrite }: QuizPlaceProps) {
  const place = [...at, 'as']
  return (
    <fieldset class="form-channels">
      <legend class="field__label">{words.quiz}</legend>
      {(['button', 'inline'] as const).map((as) => (
        <label class="form-channels__option" key={as}>
          <input
            type="radio"
            name={idOf(place)}
            checked={(entry.as ?? 'button') === as}
            onChange={() => onWrite(place, as === 'button' ? undefined : as)}
          />
          {words.quizAs[as]}
        </label>
      ))}
    </fieldset>
  )
}
