import { useState } from 'preact/hooks'

import type { PageWords } from '../../i18n/offer-page.ts'
import { valueName } from './pasted.ts'

interface AddValueProps {
  words: PageWords['places']
  onAdd: (name: string) => void
}

/** One more thing that differs by place; what is typed becomes a name that texts can ask for. */
export function AddValue({ words, onAdd }: AddValueProps) {
  const [typed, setTyped] = useState('')
  const name = valueName(typed)
  return (
    <div class="places__add">
      <label class="field">
        <span class="field__label">{words.columnName}</span>
        <input
          class="field__input"
          type="text"
          list={undefined}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button"
        aria-disabled={name === ''}
        onClick={() => {
          if (name === '') return
          onAdd(name)
          setTyped('')
        }}
      >
        {words.addColumn}
        {name && ` {${name}}`}
      </button>
    </div>
  )
}
