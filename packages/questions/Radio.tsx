interface RadioProps<Value> {
  name: string
  value: Value
  answer: Value | undefined
  /** Where no text beside it says what it stands for. */
  label?: string
  onAnswer: ((answer: Value) => void) | undefined
}

/** One of several values. Arrow keys move between the native ones of a name, and Tab leaves them all. */
export function Radio<Value extends string | number>({
  name,
  value,
  answer,
  label,
  onAnswer,
}: RadioProps<Value>) {
  return (
    <input
      type="radio"
      name={name}
      value={value}
      checked={value === answer}
      aria-label={label}
      onChange={() => onAnswer?.(value)}
    />
  )
}
