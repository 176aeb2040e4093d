interface PickProps<Name extends string> {
  /** Not shown: the sentence around it says it to the eye. */
  label: string
  of: readonly Name[]
  names: Record<Name, string>
  value: Name
  onPick: (name: Name) => void
}

/** A word of a sentence, chosen among a few. */
export const Pick = <Name extends string>({ label, of, names, value, onPick }: PickProps<Name>) => (
  <select
    class="word"
    aria-label={label}
    value={value}
    onChange={({ currentTarget }) => {
      const picked = of.find((name) => name === currentTarget.value)
      if (picked !== undefined) onPick(picked)
    }}
  >
    {of.map((name) => (
      <option key={name} value={name}>
        {names[name]}
      </option>
    ))}
  </select>
)
