import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { apiKeysWords } from '../../i18n/api-keys.ts'
import { Field } from '../../ui/Field.tsx'
import { ToldOnce } from '../../ui/ToldOnce.tsx'
import { type KeysStore, scopesOffered } from './keys.ts'

interface NewKeyProps {
  store: KeysStore
  /** Where the key is shown at work. */
  example: string
  locale: Locale
}

/** Makes a key, and shows it once. */
export function NewKey({ store, example, locale }: NewKeyProps) {
  const { make: words, scopes: named, example: exampleTitle } = apiKeysWords[locale]
  const key = useStore(store.$made)
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly (typeof scopesOffered)[number][]>([])
  const [flaw, setFlaw] = useState('')

  async function send() {
    if (chosen.length === 0) return setFlaw(words.noScope)
    setFlaw('')
    if (await store.make(name, chosen)) {
      setName('')
      setChosen([])
    }
  }

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{words.title}</h2>
      <Field
        label={words.name}
        note={words.nameNote}
        autoComplete="off"
        required
        value={name}
        onValue={setName}
      />
      <fieldset class="members__roles" aria-describedby={flaw ? 'key-flaw' : undefined}>
        <legend class="field__label">{words.scopes}</legend>
        {scopesOffered.map((scope) => (
          <div key={scope} class="members__choice">
            <input
              id={`scope-${scope}`}
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={({ currentTarget }) => {
                const others = chosen.filter((one) => one !== scope)
                setChosen(currentTarget.checked ? [...others, scope] : others)
              }}
            />
            <label for={`scope-${scope}`}>
              <strong>{named[scope].name}</strong>
              <span class="muted">{named[scope].may}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <p class="field__flaw" id="key-flaw" role="alert">
        {flaw}
      </p>
      <p>
        <button class="button button--first">{words.send}</button>
      </p>
      {key && (
        <ToldOnce secret={key} words={apiKeysWords[locale]}>
          <p>{exampleTitle}</p>
          <pre class="keys__example">
            <code>{`curl -H 'Authorization: Bearer ${key}' \\\n  '${example}'`}</code>
          </pre>
        </ToldOnce>
      )}
    </form>
  )
}
