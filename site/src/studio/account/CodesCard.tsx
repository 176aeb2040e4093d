import { useState } from 'preact/hooks'

import { reply } from '../api/reply.ts'
import type { CardProps } from './card.ts'
import { type Secret, TurnOnCodes } from './TurnOnCodes.tsx'

/** Off, being turned on, or on; and the recovery codes, while they can be seen. */
export function CodesCard({ account, store, words: all }: CardProps) {
  const words = all.codes
  const [secret, setSecret] = useState<Secret>()
  const [recovery, setRecovery] = useState<readonly string[]>()
  const [refusal, setRefusal] = useState('')
  const { on, recoveryLeft } = account.codes

  async function begin() {
    const answer = await store.confirmed((json) => reply(store.calls()['one-time-codes'].$post({ json })))
    if ('body' in answer) return setSecret(answer.body)
    setRefusal(await store.settle(answer, ''))
  }

  async function renew() {
    const answer = await store.confirmed((json) => reply(store.calls()['recovery-codes'].$post({ json })))
    if ('refused' in answer) return setRefusal(await store.settle(answer, ''))
    setRecovery(answer.body.recoveryCodes)
    await store.refresh()
  }

  async function turnOff() {
    const answer = await store.confirmed((json) =>
      reply(store.calls()['one-time-codes'].removal.$post({ json })),
    )
    setRefusal(await store.settle(answer, words.off))
  }

  return (
    <section class="card" aria-labelledby="codes">
      <h2 id="codes">{words.title}</h2>
      <p>{on ? words.on(recoveryLeft) : words.about}</p>
      {recovery && (
        <div class="notice notice--positive">
          <output>{words.keep}</output>
          <ul class="account__codes">
            {recovery.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <p class="notice__ways">
            <button type="button" class="button" data-copy={recovery.join('\n')}>
              {words.copy}
            </button>
            <button type="button" class="button" onClick={() => setRecovery(undefined)}>
              {words.kept}
            </button>
          </p>
        </div>
      )}
      {secret && (
        <TurnOnCodes
          secret={secret}
          store={store}
          words={words}
          onDone={(codes) => {
            setSecret(undefined)
            setRecovery(codes)
          }}
        />
      )}
      <p class="field__flaw" role="alert">
        {refusal}
      </p>
      {!on && !secret && (
        <p>
          <button type="button" class="button" onClick={() => void begin()}>
            {words.begin}
          </button>
        </p>
      )}
      {on && (
        <p class="ways">
          <button type="button" class="button" onClick={() => void renew()}>
            {words.renew}
          </button>
          <button type="button" class="button button--danger" onClick={() => void turnOff()}>
            {words.turnOff}
          </button>
        </p>
      )}
    </section>
  )
}
