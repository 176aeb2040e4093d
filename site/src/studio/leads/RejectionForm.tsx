import { useEffect, useRef, useState } from 'preact/hooks'

import type { RejectionReason } from '../api/data.ts'
import { progressWords } from '../i18n/progress.ts'
import type { OutcomeFormProps } from './ContractForm.tsx'

/** The most frequent first. */
const reasons = [
  'not_reached',
  'not_target',
  'other_region',
  'refused',
  'wrong_number',
  'duplicate',
  'spam',
  'other',
] as const satisfies RejectionReason[]

/** A refusal is not kept without its reason: what it takes back from the numbers follows from it. */
export function RejectionForm({ locale, onGive, onLeave }: OutcomeFormProps) {
  const [reason, setReason] = useState<RejectionReason>()
  const [note, setNote] = useState('')
  const [flaw, setFlaw] = useState<string>()
  const first = useRef<HTMLInputElement>(null)
  const words = progressWords[locale]
  useEffect(() => first.current?.focus(), [])

  function give(event: Event) {
    event.preventDefault()
    const said = note.trim()
    const missing = !reason
      ? words.reasonMissing
      : reason === 'other' && !said
        ? words.noteMissing
        : undefined
    setFlaw(missing)
    if (reason && !missing) void onGive({ to: 'rejected', reason, ...(said && { note: said }) })
  }

  return (
    <form class="progress__form" onSubmit={give}>
      <fieldset class="reasons">
        <legend class="field__label">{words.reason}</legend>
        {reasons.map((one, index) => (
          <label key={one} class="reasons__one">
            <input
              type="radio"
              name="reason"
              {...(index === 0 && { ref: first })}
              checked={reason === one}
              onChange={() => setReason(one)}
            />
            {words.reasons[one]}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label class="field__label" for="note">
          {words.note}
        </label>
        <input
          class="field__input"
          id="note"
          type="text"
          list={undefined}
          autocomplete="off"
          maxLength={500}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </div>
      <p class="field__flaw" role="alert">
        {flaw}
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
