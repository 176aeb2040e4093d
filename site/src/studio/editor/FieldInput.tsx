import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'

import { editorWords } from '../i18n/editor.ts'
import { asText, asValue, idOf, isAbout, type TextField } from './field.ts'
import type { Path } from './path.ts'
import { useTyped } from './use-typed.ts'

interface FieldInputProps {
  field: TextField
  /** While it is what this field has written, the field itself knows best how it was typed. */
  value: unknown
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
  /** Instead of what Enter does in a line. */
  onEnter?: () => void
}

/** A labelled text of the document. In a variant the control's words show through until it has its own. */
export function FieldInput({ field, value, flaws, locale, onWrite, onEnter }: FieldInputProps) {
  const words = editorWords[locale]
  const { text, type } = useTyped(value, asText)
  const write = (typed: string, written: unknown) => {
    type(typed, { value: written })
    onWrite(field.path, written)
  }
  const own = flaws.filter(({ pointer }) => isAbout(pointer, field.path))
  const id = idOf(field.path)
  const differs = field.inherited !== undefined && value !== undefined
  const common = {
    id,
    class: 'field__input',
    value: text,
    placeholder: asText(field.inherited),
    onInput: ({ currentTarget: { value: typed } }: { currentTarget: { value: string } }) =>
      write(typed, asValue(typed, field)),
    'aria-invalid': own.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': own.length > 0 ? `${id}-flaw` : undefined,
  }
  return (
    <div class="field" data-differs={differs || undefined}>
      <div class="field__top">
        <label class="field__label" for={id}>
          {field.label}
          {field.optional && <span class="field__aside"> ({words.optional})</span>}
        </label>
        {differs && (
          <>
            <span class="tag tag--info">{words.differs}</span>
            <button
              type="button"
              class="button button--bare field__clear"
              aria-label={`${words.asControl}: ${field.label}`}
              onClick={() => write('', undefined)}
            >
              {words.asControl}
            </button>
          </>
        )}
      </div>
      {own.length > 0 && (
        <p class="field__flaw" id={`${id}-flaw`}>
          {own.map(({ detail }) => detail).join('. ')}
        </p>
      )}
      {field.as === 'line' ? (
        <input
          type="text"
          list={undefined}
          onKeyDown={(event) => {
            if (!onEnter || event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            onEnter()
          }}
          {...common}
        />
      ) : (
        <textarea rows={rowsOf(field)} {...common} />
      )}
    </div>
  )
}

/** For browsers that cannot size a field by its content. */
const rowsOf = ({ as, inherited }: TextField) =>
  as === 'lines' ? Math.max(3, Array.isArray(inherited) ? inherited.length : 0) : 2
