import type { Locale } from '@pulya/contract/locale'
import { useRef } from 'preact/hooks'

import { useShortcuts } from '../frame/shortcuts/use-shortcuts.ts'
import { documentKinds } from './document-kinds.ts'
import { libraryWords } from '../i18n/library.ts'
import { documentStates, type Sought } from './found.ts'

interface SearchBarProps {
  sought: Sought
  locale: Locale
  onSeek: (more: Partial<Sought>) => void
}

/** Words, kind and state to look for. Ctrl or Command with K leads here. */
export function SearchBar({ sought, locale, onSeek }: SearchBarProps) {
  const words = libraryWords[locale]
  const input = useRef<HTMLInputElement>(null)

  useShortcuts({
    search: () => {
      input.current?.focus()
      input.current?.select()
    },
  })

  return (
    <search class="search">
      <div class="field search__text">
        <label class="field__label" for="search-text">
          {words.search}
        </label>
        <input
          class="field__input"
          ref={input}
          id="search-text"
          type="search"
          autocomplete="off"
          aria-keyshortcuts="Control+K Meta+K"
          value={sought.text}
          onInput={({ currentTarget }) => onSeek({ text: currentTarget.value })}
        />
      </div>
      <Choice
        id="search-kind"
        label={words.kind}
        chosen={sought.kind}
        options={(['all', ...documentKinds] as const).map((kind) => [kind, words.kinds[kind]])}
        onChoose={(kind) => onSeek({ kind })}
      />
      <Choice
        id="search-state"
        label={words.state}
        chosen={sought.state}
        options={documentStates.map((state) => [state, words.states[state]])}
        onChoose={(state) => onSeek({ state })}
      />
    </search>
  )
}

interface ChoiceProps<Value extends string> {
  id: string
  label: string
  chosen: Value
  options: [Value, string][]
  onChoose: (value: Value) => void
}

function Choice<Value extends string>({ id, label, chosen, options, onChoose }: ChoiceProps<Value>) {
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select
        class="field__input"
        id={id}
        onChange={({ currentTarget }) => {
          const picked = options[currentTarget.selectedIndex]
          if (picked) onChoose(picked[0])
        }}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
