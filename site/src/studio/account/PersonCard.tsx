import { useState } from 'preact/hooks'

import { reply } from '../api/reply.ts'
import { Field } from '../ui/Field.tsx'
import type { CardProps } from './card.ts'

export function PersonCard({ account, store, words: { person: words } }: CardProps) {
  const [name, setName] = useState(account.name)
  const [email, setEmail] = useState(account.email ?? '')
  const [refusal, setRefusal] = useState('')

  async function save() {
    const changed = email !== (account.email ?? '')
    const json = { name, ...(changed && { email }) }
    const answer = await store.confirmed((given) =>
      reply(store.calls().$patch({ json: { ...json, ...given } })),
    )
    setRefusal(await store.settle(answer, words.saved))
  }

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{words.title}</h2>
      <Field label={words.name} autoComplete="name" required value={name} onValue={setName} />
      <Field
        label={words.email}
        note={words.emailNote}
        type="email"
        autoComplete="email"
        value={email}
        flaw={refusal}
        onValue={setEmail}
      />
      <p>
        <button class="button button--first">{words.save}</button>
      </p>
    </form>
  )
}
