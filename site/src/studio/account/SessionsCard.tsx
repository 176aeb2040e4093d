import { useState } from 'preact/hooks'

import { reply } from '../api/reply.ts'
import { moment } from '../format/times.ts'
import { ButtonAbout } from '../ui/ButtonAbout.tsx'
import type { CardProps, When } from './card.ts'

export function SessionsCard({ account, store, words: all, locale, zone, now }: CardProps & When) {
  const words = all.sessions
  const [refusal, setRefusal] = useState('')

  async function end(session: string) {
    const answer = await reply(store.calls().sessions[':session'].$delete({ param: { session } }))
    setRefusal(await store.settle(answer, words.ended))
  }

  async function endOthers() {
    setRefusal(await store.settle(await reply(store.calls().sessions.$delete()), words.ended))
  }

  return (
    <section class="card" aria-labelledby="sessions">
      <h2 id="sessions">{words.title}</h2>
      <ul class="account__list">
        {account.sessions.map(({ id, browser, network, by, seenAt, current }) => (
          <li class="account__one" key={id}>
            <div>
              <strong>{browser || words.unknown}</strong>{' '}
              {current && <span class="tag tag--positive">{words.here}</span>}
              <p class="muted">
                {[words.by[by], network, words.seen(moment(locale, seenAt, now, zone))]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {!current && (
              <ButtonAbout does={words.end} about={browser || words.unknown} onPress={() => void end(id)} />
            )}
          </li>
        ))}
      </ul>
      <p class="field__flaw" role="alert">
        {refusal}
      </p>
      {account.sessions.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => void endOthers()}>
            {words.endOthers}
          </button>
        </p>
      )}
    </section>
  )
}
