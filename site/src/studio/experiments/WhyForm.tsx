import { useState } from 'preact/hooks'

import type { Whys } from '../api/data.ts'
import type { Refused } from '../api/reply.ts'
import { moment } from '../format/times.ts'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import { because } from '../i18n/refusal.ts'
import { drawsInWords } from './draws-in-words.ts'
import type { LifeFormProps } from './WeightsForm.tsx'

/** For whoever is asked by a client why he saw that: every draw with its number. */
export function WhyForm({ server, reader }: LifeFormProps) {
  const { locale, now, zone } = reader
  const words = experimentDetailWords[locale]
  const [visitor, setVisitor] = useState('')
  const [found, setFound] = useState<Whys>()
  const [refused, setRefused] = useState<Refused>()

  async function find(event: Event) {
    event.preventDefault()
    const answer = await server.why(visitor.trim())
    setFound('body' in answer ? answer.body : undefined)
    setRefused('refused' in answer ? answer.refused : undefined)
  }

  return (
    <form class="dialog__form" onSubmit={(event) => void find(event)}>
      <div class="field">
        <label class="field__label" for="why-visitor">
          {words.why.visitor}
        </label>
        <input
          class="field__input"
          id="why-visitor"
          type="text"
          list={undefined}
          autocomplete="off"
          spellcheck={false}
          required
          maxLength={100}
          aria-describedby="why-note"
          value={visitor}
          onInput={({ currentTarget }) => setVisitor(currentTarget.value)}
        />
        <p class="muted" id="why-note">
          {words.why.note}
        </p>
      </div>
      <p>
        <button class="button">{words.why.find}</button>
      </p>
      <output>
        {refused && (
          <span class="field__flaw">
            {words.refused} {refused.errors[0]?.detail ?? because(locale, refused)}
          </span>
        )}
        {found && (
          <>
            <strong>{words.why.shows(found.variant ?? found.shows, found.variant !== null)}</strong>{' '}
            {words.why.by[found.decidedBy]}{' '}
            {found.exposure
              ? words.why.exposed(
                  found.exposure.variant,
                  moment(locale, found.exposure.at, now, zone),
                  found.exposure.epoch + 1,
                )
              : words.why.notExposed}
          </>
        )}
      </output>
      {found && (
        <>
          <h4 class="field__label">{words.why.draws}</h4>
          <dl class="draws">
            {drawsInWords(found, locale).map(({ draw, number, said }) => (
              <div key={draw}>
                <dt class="muted">{draw}</dt>
                <dd>
                  {number} {said}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </form>
  )
}
