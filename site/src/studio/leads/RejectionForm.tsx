import { useEffect, useRef, useState } from 'preact/hooks'

import { progressWords } from '../i18n/progress.ts'
import type { OutcomeFormProps } from './ContractForm.tsx'

/** A refusal is not kept without its reason: it is what the next campaign learns from. */
export function RejectionForm({ locale, onGive, onLeave }: OutcomeFormProps) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const words = progressWords[locale]
  useEffect(() => input.current?.focus(), [])

  function give(event: Event) {
    event.preventDefault()
    const given = reason.trim()
    setMissing(given === '')
    if (given === '') input.current?.focus()
    else void onGive({ to: 'rejected', reason: given })
  }

  return (
    <form class="progress__form" onSubmit={give}>
      <div class="field">
        <label class="field__label" for="reason">
          {words.reason}
        </label>
        {missing && (
          <p class="field__flaw" id="reason-flaw">
            {words.reasonMissing}
          </p>
        )}
        <input
          class="field__input"
          id="reason"
          ref={input}
          type="text"
          list={undefined}
          autocomplete="off"
          value={reason}
          aria-invalid={missing ? 'true' : undefined}
          aria-describedby={missing ? 'reason-flaw' : undefined}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <p class="ways">
        {words.reasons.map((common) => (
          <button key={common} type="button" class="button button--chip" onClick={() => setReason(common)}>
            {common}
          </button>
        ))}
      </p>
      <p class="ways">
        <button class="button button--first">{words.reject}</button>
        <button type="button" class="button" onClick={onLeave}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
