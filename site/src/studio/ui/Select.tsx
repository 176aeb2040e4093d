import { useId } from 'preact/hooks'

interface SelectProps {
  label: string
  note?: string | undefined
  disabled?: boolean
  value: string
  /** Value and how it is called. One that is chosen and not among them stays. */
  options: readonly (readonly [string, string])[]
  onChoose: (value: string) => void
}

/** One of several, with its label above and what there is to say about it below. */
export function Select({ label, note, disabled = false, value, options, onChoose }: SelectProps) {
  const id = useId()
  const all = options.some(([one]) => one === value) ? options : [[value, value] as const, ...options]
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select
        class="field__input"
        id={id}
        disabled={disabled}
        aria-describedby={note && `${id}-note`}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {all.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      {note && (
        <span class="muted" id={`${id}-note`}>
          {note}
        </span>
      )}
    </div>
  )
}
