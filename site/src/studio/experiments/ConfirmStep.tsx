import { useEffect, useState } from 'preact/hooks'

import type { experimentLifeWords } from '../i18n/experiment-life.ts'
import { Dialog } from '../ui/Dialog.tsx'
import type { Confirmed } from './steps.ts'

interface ConfirmStepProps {
  step: Confirmed | undefined
  words: (typeof experimentLifeWords)['ru']
  onLeave: () => void
  onSure: (step: Confirmed, why: string) => void
}

/** Asked before what cannot be taken back; a reason is kept with it. */
export function ConfirmStep({ step, words, onLeave, onSure }: ConfirmStepProps) {
  const [why, setWhy] = useState('')
  useEffect(() => setWhy(''), [step])
  const own = step && words.confirming[step]
  return (
    <Dialog open={step !== undefined} title={own?.title ?? ''} onClose={onLeave}>
      {step && own && (
        <form
          class="dialog__form"
          onSubmit={(event) => {
            event.preventDefault()
            onSure(step, why)
          }}
        >
          <p>{own.text}</p>
          <div class="field">
            <label class="field__label" for="step-why">
              {step === 'invalid' ? words.whyInvalid : words.why}
            </label>
            <textarea
              class="field__input"
              id="step-why"
              rows={2}
              maxLength={2000}
              required={step === 'invalid'}
              value={why}
              onInput={({ currentTarget }) => setWhy(currentTarget.value)}
            />
          </div>
          <p class="dialog__ways">
            <button type="button" class="button" onClick={onLeave}>
              {own.no}
            </button>
            <button class="button button--danger">{own.yes}</button>
          </p>
        </form>
      )}
    </Dialog>
  )
}
