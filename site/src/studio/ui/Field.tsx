import type { Ref } from 'preact'
import { useId } from 'preact/hooks'

type Typed = 'text' | 'email' | 'password'

interface FieldProps {
  label: string
  value: string
  onValue: (value: string) => void
  type?: Typed
  /** What browsers and password managers may fill in: https://html.spec.whatwg.org/#autofill */
  autoComplete: AutoFill
  required?: boolean
  minLength?: number
  maxLength?: number
  /** Off for what is nobody's to send to a spelling service. */
  spellcheck?: boolean | undefined
  note?: string | undefined
  /** What is wrong with what was given. */
  flaw?: string | undefined
  inputRef?: Ref<HTMLInputElement>
}

/** One line to be typed, with its label above and what there is to say about it below. */
export function Field({
  label,
  value,
  onValue,
  type = 'text',
  autoComplete,
  required = false,
  minLength = 0,
  maxLength,
  spellcheck,
  note,
  flaw,
  inputRef = null,
}: FieldProps) {
  const id = useId()
  const told = [note && `${id}-note`, flaw && `${id}-flaw`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        ref={inputRef}
        id={id}
        class="field__input"
        type={oneOf(type)}
        autoComplete={autoComplete}
        required={required}
        minLength={minLength}
        maxLength={maxLength}
        spellcheck={spellcheck}
        value={value}
        aria-invalid={flaw ? true : undefined}
        aria-describedby={told || undefined}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {note && (
        <span class="muted" id={`${id}-note`}>
          {note}
        </span>
      )}
      {flaw && (
        <span class="field__flaw" id={`${id}-flaw`} role="alert">
          {flaw}
        </span>
      )}
    </div>
  )
}

/** The types of Preact want one literal here; all of these take the same attributes. */
const oneOf = (type: Typed) => type as 'text'
