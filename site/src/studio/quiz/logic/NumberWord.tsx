import type { Locale } from '@pulya/contract/locale'
import { useId, useState } from 'preact/hooks'

import { asTyped, numberTyped } from '../questions/number-typed.ts'

interface NumberWordProps {
  label: string
  value: number
  /** Said while what is typed is no number. */
  flaw: string
  locale: Locale
  onWrite: (value: number) => void
}

/** A number of a sentence. While what is typed is none, the document keeps the one it had. */
export function NumberWord({ label, value, flaw, locale, onWrite }: NumberWordProps) {
  const id = useId()
  const [typed, setTyped] = useState<{ text: string; over: number } | null>(null)
  const text = typed?.over === value ? typed.text : asTyped(value, locale)
  const wrong = numberTyped(text) === undefined
  return (
    <span class="word-typed">
      <input
        class="word word--number"
        type="text"
        inputMode="decimal"
        aria-label={label}
        autocomplete="off"
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-flaw` : undefined}
        onInput={({ currentTarget: { value: written } }) => {
          const number = numberTyped(written)
          setTyped({ text: written, over: number ?? value })
          if (number !== undefined) onWrite(number)
        }}
      />
      {wrong && (
        <span class="field__flaw" id={`${id}-flaw`}>
          {flaw}
        </span>
      )}
    </span>
  )
}
