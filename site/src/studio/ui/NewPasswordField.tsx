import { Field } from './Field.tsx'

interface NewPasswordFieldProps {
  words: { label: string; rule: string }
  value: string
  flaw: string | undefined
  onValue: (value: string) => void
}

/** A password to be thought of, not remembered: managers offer one, and the rule is told before it is broken. */
export const NewPasswordField = ({ words, value, flaw, onValue }: NewPasswordFieldProps) => (
  <Field
    label={words.label}
    note={words.rule}
    type="password"
    autoComplete="new-password"
    required
    minLength={8}
    value={value}
    flaw={flaw}
    onValue={onValue}
  />
)
