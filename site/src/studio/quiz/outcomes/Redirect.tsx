import type { Outcome } from '@pulya/quiz/document'

import { FieldInput } from '../../editor/FieldInput.tsx'
import type { Path } from '../../editor/path.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import type { Editing } from '../editing.ts'

interface RedirectProps {
  outcome: Outcome
  at: Path
  editing: Editing
}

/** A way on to another page, with the words it is pressed by. */
export function Redirect({ outcome: { redirect }, at, editing: { locale, flaws, write } }: RedirectProps) {
  const words = quizEndingWords[locale].outcomes
  const path = [...at, 'redirect']
  if (!redirect) {
    return (
      <p>
        <button
          type="button"
          class="button"
          onClick={() => write(path, { href: 'https://', label: words.redirectSays })}
        >
          {words.addRedirect}
        </button>
      </p>
    )
  }
  const fields = { flaws, locale, onWrite: write }
  return (
    <fieldset class="plain">
      <legend class="field__label">{words.redirect}</legend>
      <FieldInput
        field={{ path: [...path, 'href'], label: words.href, as: 'line' }}
        value={redirect.href}
        {...fields}
      />
      <FieldInput
        field={{ path: [...path, 'label'], label: words.label, as: 'line' }}
        value={redirect.label}
        {...fields}
      />
      <p>
        <button type="button" class="button button--bare" onClick={() => write(path, undefined)}>
          {words.removeRedirect}
        </button>
      </p>
    </fieldset>
  )
}
