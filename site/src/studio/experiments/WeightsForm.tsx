import { useState } from 'preact/hooks'

import type { Experiment } from '../api/data.ts'
import type { Refused } from '../api/reply.ts'
import { tick } from '../format/numbers.ts'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import { because } from '../i18n/refusal.ts'
import type { Reader } from '../report/reader.ts'
import { SureDialog } from '../ui/SureDialog.tsx'
import { reportAfter } from './done.ts'
import type { LifeServer } from './life-server.ts'
import { inHundredths, sharesOf } from './shares.ts'
import { numberTyped, typed } from './typed-number.ts'

export interface LifeFormProps {
  experiment: Experiment
  server: LifeServer
  reader: Reader
}

/** Other weights for new visitors, 0 for none: asked about, because the numbers fall into epochs with it. */
export function WeightsForm({ experiment, server, reader }: LifeFormProps) {
  const { locale } = reader
  const { id, variants } = experiment
  const words = experimentDetailWords[locale]
  const before = Object.fromEntries(variants.map(({ key, weight }) => [key, typed(locale, weight)]))
  const [weights, setWeights] = useState(before)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const [flaw, setFlaw] = useState('')
  const shares = sharesOf(weights)
  const removed = variants.filter(({ key, weight }) => weight > 0 && numberTyped(weights[key] ?? '') === 0)

  function ask(event: Event) {
    event.preventDefault()
    const unread = Object.values(weights).some((text) => numberTyped(text) === undefined)
    setRefused(undefined)
    setFlaw(unread ? words.notNumber : '')
    setAsking(!unread)
  }

  async function change() {
    setAsking(false)
    const numbers = Object.entries(weights).map(([key, text]) => [key, numberTyped(text) ?? 0] as const)
    const answer = await server.change({ weights: Object.fromEntries(numbers) })
    if ('body' in answer) location.assign(reportAfter(id, 'weights'))
    else setRefused(answer.refused)
  }

  return (
    <form class="dialog__form" onSubmit={ask}>
      <div class="plan__weights">
        {variants.map(({ key }) => (
          <div class="field" key={key}>
            <label class="field__label" for={`weight-${key}`}>
              {words.weight(key)}
            </label>
            <input
              class="field__input"
              id={`weight-${key}`}
              type="text"
              list={undefined}
              inputmode="decimal"
              autocomplete="off"
              aria-describedby={`weight-${key}-share weights-flaw`}
              value={weights[key] ?? ''}
              onInput={({ currentTarget }) => setWeights({ ...weights, [key]: currentTarget.value })}
            />
            <span class="muted" id={`weight-${key}-share`}>
              {tick(locale, inHundredths(shares[key] ?? 0))}
            </span>
          </div>
        ))}
      </div>
      <p class="muted">{words.weightsNote}</p>
      <p class="field__flaw" id="weights-flaw" role="alert">
        {flaw}
        {refused && `${words.refused} ${refused.errors[0]?.detail ?? because(locale, refused)}`}
      </p>
      <p>
        <button class="button">{words.setWeights}</button>
      </p>
      <SureDialog
        open={asking}
        words={words.weightsSure}
        harmless
        onNo={() => setAsking(false)}
        onYes={() => void change()}
      >
        <p>{words.weightsSure.text}</p>
        {removed.length > 0 && (
          <p class="said-warning">
            {words.weightsSure.removed(
              new Intl.ListFormat(locale).format(removed.map(({ key, name }) => `${key} (${name})`)),
            )}
          </p>
        )}
      </SureDialog>
    </form>
  )
}
