import type { Locale } from '@pulya/contract/locale'
import type { Finding } from '@pulya/quiz/check/finding'

import { type Part, parts, quizBuilderWords } from '../i18n/quiz-builder.ts'

interface PartsProps {
  shown: Part
  found: readonly Finding[]
  locale: Locale
  onShow: (part: Part) => void
}

/** What of the quiz is being edited. Where there is something to mend stands beside where it is published. */
export function Parts({ shown, found, locale, onShow }: PartsProps) {
  const words = quizBuilderWords[locale]
  return (
    <fieldset class="parts">
      <legend class="visually-hidden">{words.choosePart}</legend>
      {parts.map((part) => (
        <label key={part} class="parts__part">
          <input type="radio" name="part" checked={part === shown} onChange={() => onShow(part)} />
          {words.parts[part]}
          {part === 'publish' && found.length > 0 && (
            <span class="parts__count" title={words.remarks(found.length)}>
              <span aria-hidden="true">{found.length}</span>
              <span class="visually-hidden">{words.remarks(found.length)}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
