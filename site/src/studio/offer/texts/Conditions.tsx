import { devices } from '@pulya/contract/device'
import { adSystems } from '@pulya/offer/ad-system'
import type { OfferDocument } from '@pulya/offer/document'
import type { TextRule } from '@pulya/offer/text-rule'

import type { TextRuleWords } from '../../i18n/text-rules.ts'
import { Choice } from '../Choice.tsx'
import { Hours } from './Hours.tsx'
import { Several } from './Several.tsx'

interface ConditionsProps {
  rule: TextRule
  offer: OfferDocument
  words: TextRuleWords
  onChange: (rule: TextRule) => void
}

const offices = ['open', 'closed'] as const
const usual = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term']

/** For whom a rule speaks. */
export function Conditions({ rule, offer, words, onChange }: ConditionsProps) {
  const { when, variants } = rule
  const { form, conditions } = words
  const set = <Name extends keyof TextRule['when']>(
    name: Name,
    value: TextRule['when'][Name] | undefined,
  ) => {
    const { [name]: _, ...others } = when
    onChange({ ...rule, when: value === undefined ? others : { ...others, [name]: value } })
  }
  const setParam = (name: string, is: string[]) =>
    set('param', name || is.length > 0 ? { name, is } : undefined)
  const { name = '', is = [] } = when.param ?? {}
  return (
    <fieldset class="text-rule__whom">
      <legend class="field__label">{form.whom}</legend>
      <p class="muted">{form.all}</p>
      <label class="field">
        <span class="field__label">{form.param}</span>
        <input
          class="field__input"
          type="text"
          list="usual-params"
          spellcheck={false}
          value={name}
          onInput={({ currentTarget }) => setParam(currentTarget.value.trim(), is)}
        />
        <datalist id="usual-params">
          {usual.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      </label>
      <label class="field">
        <span class="field__label">{form.values}</span>
        <textarea
          class="field__input"
          rows={2}
          defaultValue={is.join('\n')}
          onInput={({ currentTarget }) => setParam(name, linesOf(currentTarget.value))}
        />
      </label>
      <p class="muted">{form.region}</p>
      <div class="text-rule__pair">
        <Choice
          label={form.click}
          none={form.any}
          of={adSystems}
          names={conditions.click}
          value={when.click}
          onChoose={(click) => set('click', click)}
        />
        <Choice
          label={form.device}
          none={form.any}
          of={devices}
          names={conditions.device}
          value={when.device}
          onChoose={(device) => set('device', device)}
        />
      </div>
      {offer.hours ? (
        <>
          <Choice
            label={form.office}
            none={form.any}
            of={offices}
            names={conditions.office}
            value={when.office}
            onChoose={(office) => set('office', office)}
          />
          <Hours hour={when.hour} words={words} onChange={(hour) => set('hour', hour)} />
        </>
      ) : (
        <p class="muted">{form.noHours}</p>
      )}
      {offer.places && (
        <Several
          label={form.places}
          options={offer.places}
          chosen={when.place ?? []}
          onChoose={(place) => set('place', place.length > 0 ? place : undefined)}
        />
      )}
      {offer.variants.length > 1 && (
        <>
          <Several
            label={form.variants}
            options={offer.variants.map((variant) => ({ key: variant.key, name: variant.key }))}
            chosen={variants ?? []}
            onChoose={(chosen) => {
              const { variants: _, ...everywhere } = rule
              onChange(chosen.length > 0 ? { ...everywhere, variants: chosen } : everywhere)
            }}
          />
          <p class="muted">{form.variantsNote}</p>
        </>
      )}
    </fieldset>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
