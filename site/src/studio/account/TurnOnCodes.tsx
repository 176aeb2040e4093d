import { useState } from 'preact/hooks'

import { reply } from '../api/reply.ts'
import type { accountWords } from '../i18n/account.ts'
import { Field } from '../ui/Field.tsx'
import type { AccountStore } from './account.ts'

export interface Secret {
  secret: string
  picture: string
}

interface TurnOnCodesProps {
  secret: Secret
  store: AccountStore
  words: (typeof accountWords)['ru']['codes']
  onDone: (recoveryCodes: readonly string[]) => void
}

/** The secret on its way into an app; a code from there says that it has arrived. */
export function TurnOnCodes({ secret: { secret, picture }, store, words, onDone }: TurnOnCodesProps) {
  const [code, setCode] = useState('')
  const [refusal, setRefusal] = useState('')

  async function turnOn() {
    const answer = await reply(store.calls()['one-time-codes'].$put({ json: { code } }))
    if ('refused' in answer) return setRefusal(store.inWords(answer.refused))
    await store.refresh()
    onDone(answer.body.recoveryCodes)
  }

  return (
    <form
      class="sign-in__form"
      onSubmit={(event) => {
        event.preventDefault()
        void turnOn()
      }}
    >
      <p>{words.scan}</p>
      <img
        class="account__picture"
        alt={words.picture}
        width="200"
        height="200"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
      />
      <p>
        {words.byHand} <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <Field
        label={words.code}
        autoComplete="one-time-code"
        required
        value={code}
        flaw={refusal}
        onValue={setCode}
      />
      <p>
        <button class="button button--first">{words.turnOn}</button>
      </p>
    </form>
  )
}
