import { useState } from 'preact/hooks'

import type { Refused } from '../api/reply.ts'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import { because } from '../i18n/refusal.ts'
import { SureDialog } from '../ui/SureDialog.tsx'
import { reportAfter } from './done.ts'
import { numberTyped, typedPercent } from './typed-number.ts'
import type { LifeFormProps } from './WeightsForm.tsx'

/** More visitors take part; there is no way back from that. */
export function TrafficForm({ experiment, server, reader }: LifeFormProps) {
  const { locale } = reader
  const { id, traffic } = experiment
  const words = experimentDetailWords[locale]
  const [text, setText] = useState(typedPercent(locale, traffic))
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const [flaw, setFlaw] = useState('')
  const share = numberTyped(text)

  function ask(event: Event) {
    event.preventDefault()
    setRefused(undefined)
    setFlaw(share === undefined ? words.notNumber : '')
    setAsking(share !== undefined)
  }

  async function raise() {
    setAsking(false)
    const answer = await server.change({ traffic: (share ?? 0) / 100 })
    if ('body' in answer) location.assign(reportAfter(id, 'traffic'))
    else setRefused(answer.refused)
  }

  return (
    <form class="dialog__form" onSubmit={ask}>
      <div class="field">
        <label class="field__label" for="life-traffic">
          {words.traffic}
        </label>
        <input
          class="field__input"
          id="life-traffic"
          type="text"
          list={undefined}
          inputmode="decimal"
          autocomplete="off"
          aria-describedby="life-traffic-note life-traffic-flaw"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="muted" id="life-traffic-note">
          {words.trafficNote}
        </p>
        <p class="field__flaw" id="life-traffic-flaw" role="alert">
          {flaw}
          {refused && `${words.refused} ${refused.errors[0]?.detail ?? because(locale, refused)}`}
        </p>
      </div>
      <p>
        <button class="button">{words.setTraffic}</button>
      </p>
      <SureDialog
        open={asking}
        words={words.trafficSure}
        harmless
        onNo={() => setAsking(false)}
        onYes={() => void raise()}
      >
        <p>{words.trafficSure.text(traffic, (share ?? 0) / 100)}</p>
      </SureDialog>
    </form>
  )
}
