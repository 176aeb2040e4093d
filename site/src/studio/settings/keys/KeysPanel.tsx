import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { ApiKey } from '../../api/data.ts'
import { ago, moment } from '../../format/times.ts'
import { Live } from '../../frame/Live.tsx'
import { apiKeysWords } from '../../i18n/api-keys.ts'
import { ButtonAbout } from '../../ui/ButtonAbout.tsx'
import { Toasts } from '../../ui/Toasts.tsx'
import { LeavingDialog } from '../LeavingDialog.tsx'
import { keepKeys } from './keys.ts'
import { NewKey } from './NewKey.tsx'

interface KeysPanelProps {
  workspace: string
  keys: readonly ApiKey[]
  example: string
  locale: Locale
  zone: string
  now: number
}

/** The keys of a firm, a way to make one and to revoke each. */
export function KeysPanel({ workspace, keys, example, locale, zone, now }: KeysPanelProps) {
  const words = apiKeysWords[locale]
  const [store] = useState(() => keepKeys(locale, workspace, keys))
  const listed = useStore(store.$keys)
  const refusal = useStore(store.$refusal)
  const [leaving, setLeaving] = useState<ApiKey>()

  const history = ({ usedAt, by, createdAt }: ApiKey) =>
    [
      usedAt === null ? words.never : words.used(ago(locale, usedAt, now)),
      words.by(by, moment(locale, createdAt, now, zone)),
    ].join(' · ')

  return (
    <Live>
      <div class="members">
        <p class="field__flaw" role="alert">
          {refusal}
        </p>
        <section class="card" aria-labelledby="keys">
          <h2 id="keys">{words.keys}</h2>
          {listed.length === 0 && <p class="muted">{words.none}</p>}
          <ul class="account__list">
            {listed.map((key) => (
              <li class="account__one" key={key.id}>
                <div>
                  <strong>{key.name}</strong> <code class="muted">{words.ending(key.ending)}</code>
                  <p>{key.scopes.map((scope) => words.scopes[scope].name).join(' · ')}</p>
                  <p class="muted">{history(key)}</p>
                </div>
                <ButtonAbout
                  does={words.revoke}
                  about={key.name}
                  look="danger"
                  onPress={() => setLeaving(key)}
                />
              </li>
            ))}
          </ul>
        </section>
        <NewKey store={store} example={example} locale={locale} />
      </div>
      <LeavingDialog
        leaving={leaving}
        words={words.revoking}
        onClose={() => setLeaving(undefined)}
        onYes={(one) => void store.revoke(one)}
      />
      <Toasts locale={locale} />
    </Live>
  )
}
