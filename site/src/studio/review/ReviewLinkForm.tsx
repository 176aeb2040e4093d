import { useState } from 'preact/hooks'

import type { ReviewWords } from '../i18n/review.ts'

interface ReviewLinkFormProps {
  words: ReviewWords
  /** @returns Whether it was made: then the form is empty again. */
  onMake: (name: string, days: number) => Promise<boolean>
}

const periods = [3, 7, 14, 30, 90] as const

export function ReviewLinkForm({ words, onMake }: ReviewLinkFormProps) {
  const [name, setName] = useState('')
  const [days, setDays] = useState(14)
  return (
    <form
      class="ways review-links__form"
      onSubmit={(event) => {
        event.preventDefault()
        void onMake(name, days).then((made) => made && setName(''))
      }}
    >
      <label class="field">
        <span class="field__label">{words.forWhom}</span>
        <input
          class="field__input"
          required
          maxLength={120}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="field__label">{words.days}</span>
        <select
          class="field__input"
          value={days}
          onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {words.period(period)}
            </option>
          ))}
        </select>
      </label>
      <button class="button ways__low">{words.make}</button>
    </form>
  )
}
