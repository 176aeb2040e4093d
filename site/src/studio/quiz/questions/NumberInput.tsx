import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'

import { idOf, isAbout } from '../../editor/field.ts'
import type { Path } from '../../editor/path.ts'
import { useTyped } from '../../editor/use-typed.ts'
import { editorWords } from '../../i18n/editor.ts'
import { quizBuilderWords } from '../../i18n/quiz-builder.ts'
import { asTyped, numberTyped } from './number-typed.ts'

interface NumberInputProps {
  path: Path
  label: string
  note?: string | undefined
  value: number | undefined
  whole?: boolean | undefined
  optional?: boolean | undefined
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: number | undefined) => void
}

/** A number of the document. While what is typed is no number, the document keeps the one it had. */
export function NumberInput({
  path,
  label,
  note,
  value,
  whole,
  optional,
  flaws,
  locale,
  onWrite,
}: NumberInputProps) {
  const { text: typed, type } = useTyped(value, (one) =>
    asTyped(typeof one === 'number' ? one : undefined, locale),
  )
  const words = quizBuilderWords[locale].settings
  const read = (text: string) => (text.trim() === '' && optional ? undefined : numberTyped(text))
  const wrong = (text: string) => {
    if (text.trim() === '' && optional) return undefined
    const number = numberTyped(text)
    if (number === undefined) return words.notNumber
    return whole && !Number.isInteger(number) ? words.notWhole : undefined
  }
  const mistyped = wrong(typed)
  const flaw = mistyped ?? flaws.find(({ pointer }) => isAbout(pointer, path))?.detail
  const id = idOf(path)
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
        {optional && <span class="field__aside"> ({editorWords[locale].optional})</span>}
      </label>
      {note && (
        <p class="field__aside" id={`${id}-note`}>
          {note}
        </p>
      )}
      {flaw && (
        <p class="field__flaw" id={`${id}-flaw`}>
          {flaw}
        </p>
      )}
      <input
        class="field__input"
        id={id}
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={typed}
        aria-invalid={flaw !== undefined || undefined}
        aria-describedby={[note && `${id}-note`, flaw && `${id}-flaw`].filter(Boolean).join(' ') || undefined}
        onInput={({ currentTarget: { value: text } }) => {
          if (wrong(text) !== undefined) return type(text)
          type(text, { value: read(text) })
          onWrite(path, read(text))
        }}
      />
    </div>
  )
}
