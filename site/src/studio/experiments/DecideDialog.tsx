import { useState } from 'preact/hooks'

import type { Decision, Experiment } from '../api/data.ts'
import { experimentLifeWords } from '../i18n/experiment-life.ts'
import { dayInWords } from '../report/days-in-words.ts'
import type { Reader } from '../report/reader.ts'
import { Swatch } from '../report/Swatch.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Radios } from './Radios.tsx'

interface DecideDialogProps {
  open: boolean
  experiment: Pick<Experiment, 'variants'>
  said: string
  matureAt: number | null
  reader: Reader
  onLeave: () => void
  onDecide: (decision: Decision) => void
}

const outcomes = ['winner', 'no-difference', 'inconclusive', 'invalid'] as const

/** How it ended. Nothing is chosen beforehand: a decision that is only confirmed is none. */
export function DecideDialog(props: DecideDialogProps) {
  const { open, experiment, said, matureAt, reader, onLeave, onDecide } = props
  const [outcome, setOutcome] = useState<Decision['outcome']>()
  const [variant, setVariant] = useState<string>()
  const [reason, setReason] = useState('')
  const [flaw, setFlaw] = useState<string>()
  const words = experimentLifeWords[reader.locale].decide
  const winner = outcome === 'winner' ? variant : undefined

  function decide(event: Event) {
    event.preventDefault()
    const missing = !outcome
      ? words.missing.outcome
      : outcome === 'winner' && winner === undefined
        ? words.missing.variant
        : reason.trim() === ''
          ? words.missing.reason
          : undefined
    setFlaw(missing)
    if (outcome && !missing) onDecide({ outcome, reason, ...(winner !== undefined && { variant: winner }) })
  }

  return (
    <Dialog open={open} title={words.title} onClose={onLeave}>
      <form class="dialog__form" onSubmit={decide}>
        <p class="muted">
          {words.said} {said}
        </p>
        {matureAt !== null && matureAt > reader.now && (
          <p class="said-warning">{words.immature(dayInWords(reader, matureAt))}</p>
        )}
        <Radios
          name="outcome"
          legend={words.outcome}
          options={outcomes}
          words={words.outcomes}
          chosen={outcome}
          onChoose={setOutcome}
        />
        {outcome === 'winner' && (
          <fieldset class="radios">
            <legend class="field__label">{words.variant}</legend>
            {experiment.variants.map(({ key, name }) => (
              <label class="radios__one" key={key}>
                <input
                  type="radio"
                  name="winner"
                  value={key}
                  checked={variant === key}
                  onChange={() => setVariant(key)}
                />
                <span class="radios__variant">
                  <Swatch variant={key} />
                  <span>
                    <span class="visually-hidden">{key}: </span>
                    {name}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <div class="field">
          <label class="field__label" for="decision-reason">
            {words.reason}
          </label>
          <textarea
            class="field__input"
            id="decision-reason"
            rows={3}
            maxLength={4000}
            aria-describedby="decision-note"
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <p class="muted" id="decision-note">
            {words.reasonNote}
          </p>
        </div>
        <p class="muted">{words.frozen}</p>
        <p class="field__flaw" role="alert">
          {flaw}
        </p>
        <p class="dialog__ways">
          <button type="button" class="button" onClick={onLeave}>
            {words.no}
          </button>
          <button class="button button--first">{words.yes}</button>
        </p>
      </form>
    </Dialog>
  )
}
