import { useState } from 'preact/hooks'

import type { reportLinkWords } from '../i18n/report-links.ts'

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
        <label class="field">
          <span class="field__label">{words.name}</span>
          <input
            class="field__input"
            required
            maxLength={120}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <span class="muted">{words.nameNote}</span>
        </label>
        <label class="field">
          <span class="field__label">{words.days}</span>
          <select
            class="field__input"
            value={`${days}`}
            onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}
          >
            {periods.map((period) => (
              <option key={period} value={`${period}`}>
                {words.period[period]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field__label">{words.password}</span>
          <input
            class="field__input"
            type="text"
            autoComplete="off"
            spellcheck={false}
            minLength={6}
            maxLength={200}
            value={password}
            onInput={({ currentTarget }) => setPassword(currentTarget.value)}
          />
          <span class="muted">{words.passwordNote}</span>
        </label>
      </div>
      <p>
        <button class="button button--first">{words.make}</button>
      </p>
    </form>
  )
}
