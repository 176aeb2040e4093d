import { useState } from 'preact/hooks'

import { reply } from '../api/reply.ts'
import { NewPasswordField } from '../ui/NewPasswordField.tsx'
import type { CardProps } from './card.ts'

export function PasswordCard({ account, store, words: { password: words } }: CardProps) {
  const [chosen, setChosen] = useState('')
  const [refusal, setRefusal] = useState('')

  async function set() {
    const answer = await store.confirmed((given) =>
      reply(store.calls().password.$put({ json: { chosen, ...given } })),
    )
    setRefusal(await store.settle(answer, words.saved))
    if (!('refused' in answer)) setChosen('')
  }

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      <h2>{words.title}</h2>
      <p>{account.hasPassword ? words.there : words.none}</p>
      {account.email === null ? (
        <p class="muted">{words.needsEmail}</p>
      ) : (
        <>
          {/* So that a password manager knows whose it is. */}
          <input type="hidden" autoComplete="username" value={account.email} />
          <NewPasswordField
            words={{ label: words.chosen, rule: words.rule }}
            value={chosen}
            flaw={refusal}
            onValue={setChosen}
          />
          <p>
            <button class="button">{words.set}</button>
          </p>
        </>
      )}
    </form>
  )
}
