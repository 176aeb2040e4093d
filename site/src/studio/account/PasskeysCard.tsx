import { useState } from 'preact/hooks'

import { reply } from '../api/reply.ts'
import { moment } from '../format/times.ts'
import { ButtonAbout } from '../ui/ButtonAbout.tsx'
import type { CardProps, When } from './card.ts'

export function PasskeysCard({ account, store, words: all, locale, zone, now }: CardProps & When) {
  const words = all.passkeys
  const [refusal, setRefusal] = useState('')
  const at = (time: number) => moment(locale, time, now, zone)

  async function add() {
    setRefusal('')
    const { canUsePasskeys, makePasskey } = await import('../sign-in/passkey.ts')
    if (!canUsePasskeys()) return setRefusal(words.unsupported)
    const options = await store.confirmed((json) => reply(store.calls()['passkey-options'].$post({ json })))
    if ('refused' in options) return setRefusal(await store.settle(options, ''))
    const made = await makePasskey(options.body)
    if (!made) return setRefusal(words.stopped)
    setRefusal(await store.settle(await reply(store.calls().passkeys.$post({ json: { made } })), words.added))
  }

  async function remove(passkey: string) {
    const answer = await reply(store.calls().passkeys[':passkey'].$delete({ param: { passkey } }))
    setRefusal(await store.settle(answer, words.removed))
  }

  return (
    <section class="card" aria-labelledby="passkeys">
      <h2 id="passkeys">{words.title}</h2>
      <p>{words.about}</p>
      {account.passkeys.length === 0 && <p class="muted">{words.none}</p>}
      <ul class="account__list">
        {account.passkeys.map(({ id, name, createdAt, usedAt }) => (
          <li class="account__one" key={id}>
            <div>
              <strong>{name || words.unnamed}</strong>
              <p class="muted">
                {words.made(at(createdAt))}
                {usedAt !== null && `, ${words.used(at(usedAt))}`}
              </p>
            </div>
            <ButtonAbout
              does={words.remove}
              about={name || words.unnamed}
              look="danger"
              onPress={() => void remove(id)}
            />
          </li>
        ))}
      </ul>
      <p class="field__flaw" role="alert">
        {refusal}
      </p>
      <p>
        <button type="button" class="button" onClick={() => void add()}>
          {words.add}
        </button>
      </p>
    </section>
  )
}
