import { useId } from 'preact/hooks'

import { useTyped } from '../../editor/use-typed.ts'

interface SettingInputProps {
  label: string
  note?: string
  value: string
  numeric?: boolean
  flaw?: string | undefined
  /** Once it is typed, not with every letter: the preview is loaded anew by it. */
  onSet: (value: string) => void
}

/** A setting in words or digits that is no part of the document. */
export function SettingInput({ label, note, value, numeric, flaw, onSet }: SettingInputProps) {
  const id = useId()
  // A page drawn late must not take back what is being typed.
  const { text, type } = useTyped(value, String)
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
      {flaw && <p class="field__flaw">{flaw}</p>}
      <input
        class="field__input"
        id={id}
        type="text"
        inputMode={numeric ? 'numeric' : undefined}
        autocomplete="off"
        value={text}
        aria-invalid={flaw !== undefined || undefined}
        aria-describedby={note && `${id}-note`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => onSet(currentTarget.value.trim())}
      />
    </div>
  )
}
