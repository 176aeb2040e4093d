import { useId, useState } from 'preact/hooks'

interface TextWordProps {
  label: string
  value: string
  /** What is usual here, to be picked instead of typed. */
  among?: readonly string[]
  /** Why a text cannot stand here. */
  flaw: (text: string) => string | undefined
  onWrite: (text: string) => void
}

/** A word of a sentence that is typed. While it cannot stand there, the document keeps the one it had. */
export function TextWord({ label, value, among, flaw, onWrite }: TextWordProps) {
  const id = useId()
  // With the value it was typed over: when that changes, by undo or by somebody else, it is shown instead.
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null)
  const text = typed?.over === value ? typed.text : value
  const wrong = flaw(text)
  return (
    <span class="word-typed">
      <input
        class="word"
        type="text"
        aria-label={label}
        list={among && `${id}-usual`}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong && `${id}-flaw`}
        onInput={({ currentTarget: { value: written } }) => {
          const sound = flaw(written) === undefined
          setTyped({ text: written, over: sound ? written : value })
          if (sound) onWrite(written)
        }}
      />
      {among && (
        <datalist id={`${id}-usual`}>
          {among.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
      {wrong && (
        <span class="field__flaw" id={`${id}-flaw`}>
          {wrong}
        </span>
      )}
    </span>
  )
}
