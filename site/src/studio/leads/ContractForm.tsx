import type { Locale } from '@pulya/contract/locale'
import { useEffect, useRef, useState } from 'preact/hooks'

import { kopecks } from '../format/roubles.ts'
import { progressWords } from '../i18n/progress.ts'
import type { Outcome } from './progress.ts'

export interface OutcomeFormProps {
  locale: Locale
  onGive: (outcome: Outcome) => Promise<void>
  onLeave: () => void
}

/** A contract is not kept without its sum: revenue by variant is counted from it. */
export function ContractForm({ locale, onGive, onLeave }: OutcomeFormProps) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const words = progressWords[locale]
  useEffect(() => input.current?.focus(), [])

  function give(event: Event) {
    event.preventDefault()
    const sum = kopecks(typed)
    setWrong(sum === undefined)
    if (sum === undefined) input.current?.focus()
    else void onGive({ to: 'contract', sum })
  }

  return (
    <form class="progress__form" onSubmit={give}>
      <div class="field">
        <label class="field__label" for="sum">
          {words.sum}
        </label>
        {wrong && (
          <p class="field__flaw" id="sum-flaw">
            {words.sumWrong}
          </p>
        )}
        <input
          class="field__input"
          id="sum"
          ref={input}
          type="text"
          list={undefined}
          inputmode="decimal"
          autocomplete="off"
          placeholder={words.sumHint}
          value={typed}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? 'sum-flaw' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <p class="ways">
        <button class="button button--first">{words.signed}</button>
        <button type="button" class="button" onClick={onLeave}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
