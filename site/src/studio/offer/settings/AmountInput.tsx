import type { ProblemError } from '@pulya/contract/problem'
import { useState } from 'preact/hooks'

import type { Path } from '../../editor/path.ts'
import { amountOf, amountTyped } from './amount.ts'
import { Setting } from './Setting.tsx'

interface AmountInputProps {
  path: Path
  label: string
  /** In minor units; absent where a variant has none of its own. */
  value: number | undefined
  /** What stands on the page where this is empty. */
  inherited?: number | undefined
  currency: string
  flaws: readonly ProblemError[]
  onWrite: (path: Path, value: unknown) => void
}

/** A sum of money. While it is no sum the document keeps the last one that was. */
export function AmountInput({ path, label, value, inherited, currency, flaws, onWrite }: AmountInputProps) {
  const shown = value === undefined ? '' : amountTyped(value, currency)
  const [typed, setTyped] = useState(shown)
  const [base, setBase] = useState(value)
  // Taken back, or changed by somebody else.
  if (base !== value) {
    setBase(value)
    if (amountOf(typed, currency) !== value) setTyped(shown)
  }
  return (
    <Setting path={path} label={label} flaws={flaws}>
      {(input) => (
        <input
          {...input}
          type="text"
          inputMode="decimal"
          list={undefined}
          value={typed}
          placeholder={inherited === undefined ? undefined : amountTyped(inherited, currency)}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value)
            const amount = amountOf(currentTarget.value, currency)
            if (amount !== undefined) onWrite(path, amount)
            else if (inherited !== undefined && currentTarget.value.trim() === '') onWrite(path, undefined)
          }}
        />
      )}
    </Setting>
  )
}
