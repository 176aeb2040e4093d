interface SeveralProps {
  label: string
  options: readonly { key: string; name: string }[]
  chosen: readonly string[]
  onChoose: (keys: string[]) => void
}

/** Any of some, kept in the order in which they are offered. */
export function Several({ label, options, chosen, onChoose }: SeveralProps) {
  const toggled = (key: string) =>
    options.map((option) => option.key).filter((one) => chosen.includes(one) !== (one === key))
  return (
    <fieldset class="field">
      <legend class="field__label">{label}</legend>
      <div class="text-rule__several">
        {options.map(({ key, name }) => (
          <label class="text-rule__option" key={key}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => onChoose(toggled(key))} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
