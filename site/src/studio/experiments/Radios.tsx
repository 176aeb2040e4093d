interface RadiosProps<Value extends string> {
  name: string
  legend: string
  options: readonly Value[]
  words: Record<Value, { name: string; note: string }>
  chosen: Value | undefined
  onChoose: (value: Value) => void
  disabled?: boolean
}

/** A few ways, each with what it means. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { name, legend, options, words, chosen, onChoose, disabled } = props
  return (
    <fieldset class="radios" disabled={disabled}>
      <legend class="field__label">{legend}</legend>
      {options.map((option) => (
        <label class="radios__one" key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            aria-describedby={`${name}-${option}`}
            onChange={() => onChoose(option)}
          />
          <span class="radios__name">{words[option].name}</span>
          <span class="muted" id={`${name}-${option}`}>
            {words[option].note}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
