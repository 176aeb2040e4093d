import { useState } from 'preact/hooks'

import type { ReviewWords } from '../i18n/review.ts'
import { Field } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'

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
      <Field
        label={words.forWhom}
        autoComplete="off"
        required
        maxLength={120}
        value={name}
        onValue={setName}
      />
      <Select
        label={words.days}
        value={`${days}`}
        options={periods.map((period) => [`${period}`, words.period(period)])}
        onChoose={(chosen) => setDays(Number(chosen))}
      />
      <button class="button ways__low">{words.make}</button>
    </form>
  )
}
