import { useState } from 'preact/hooks'

import type { reportLinkWords } from '../i18n/report-links.ts'
import { Field } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'

export interface WantedLink {
  name: string
  days: number
  password?: string
}

interface LinkFormProps {
  words: (typeof reportLinkWords)['ru']
  /** @returns Whether it was made: then the form is empty again. */
  onMake: (wanted: WantedLink) => Promise<boolean>
}

const periods = [7, 30, 90, 365] as const

export function LinkForm({ words, onMake }: LinkFormProps) {
  const [name, setName] = useState('')
  const [days, setDays] = useState(30)
  const [password, setPassword] = useState('')

  async function make() {
    if (!(await onMake({ name, days, ...(password !== '' && { password }) }))) return
    setName('')
    setPassword('')
  }

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <div class="links__form">
        <Field
          label={words.name}
          note={words.nameNote}
          autoComplete="off"
          required
          maxLength={120}
          value={name}
          onValue={setName}
        />
        <Select
          label={words.days}
          value={`${days}`}
          options={periods.map((period) => [`${period}`, words.period[period]])}
          onChoose={(chosen) => setDays(Number(chosen))}
        />
        <Field
          label={words.password}
          note={words.passwordNote}
          autoComplete="off"
          spellcheck={false}
          minLength={6}
          maxLength={200}
          value={password}
          onValue={setPassword}
        />
      </div>
      <p>
        <button class="button button--first">{words.make}</button>
      </p>
    </form>
  )
}
