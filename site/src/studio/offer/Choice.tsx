interface ChoiceProps<Name extends string> {
  label: string
  of: readonly Name[]
  names: Record<Name, string>
  value: Name | undefined
  /** What it means to choose none of them; absent where one has to be chosen. */
  none?: string | undefined
  onChoose: (name: Name | undefined) => void
}

/** One of a few by name. */
export function Choice<Name extends string>({ label, of, names, value, none, onChoose }: ChoiceProps<Name>) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <select
        class="field__input"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(of.find((name) => name === currentTarget.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {of.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
