import { useId, useState } from 'preact/hooks'

import { useTyped } from '../../editor/use-typed.ts'

interface SettingInputProps {
  label: string
  note?: string
  value: string
  numeric?: boolean
  /** Why it cannot be: then nothing is set. */
  flawOf?: (text: string) => string | undefined
  /** Once it is typed, not with every letter: the preview is loaded anew by it. */
  onSet: (value: string) => void
}

/** A setting in words or digits that is no part of the document. */
export function SettingInput({ label, note, value, numeric, flawOf, onSet }: SettingInputProps) {
  const id = useId()
  // A page drawn late must not take back what is being typed.
  const { text, type } = useTyped(value, String)
  const [flaw, setFlaw] = useState<string>()
  const set = (typed: string) => {
    const why = typed === '' ? undefined : flawOf?.(typed)
    setFlaw(why)
    // What cannot be stays to be corrected, and what was set before it is gone.
    if (why !== undefined) type(text, { value: '' })
    onSet(why === undefined ? typed : '')
  }
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {note && (
        <p class="muted" id={`${id}-note`}>
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
        inputMode={numeric ? 'numeric' : undefined}
        autocomplete="off"
        value={text}
        aria-invalid={flaw !== undefined || undefined}
        aria-describedby={flaw ? `${id}-flaw` : note && `${id}-note`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => set(currentTarget.value.trim())}
      />
    </div>
  )
}
