import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { Live } from '../frame/Live.tsx'
import { newPasswordWords } from '../i18n/new-password.ts'
import { because } from '../i18n/refusal.ts'
import { NewPasswordField } from '../ui/NewPasswordField.tsx'

/** Behind the link from the letter. Nobody is signed in by it: whoever reads the mailbox is not yet in the studio. */
export function NewPassword({ locale }: { locale: Locale }) {
  const { choose: words, notDone } = newPasswordWords[locale]
  const [password, setPassword] = useState('')
  const [state, setState] = useState<'choosing' | 'done' | 'expired'>('choosing')
  const [refusal, setRefusal] = useState('')

  async function set() {
    const json = { token: location.hash.slice(1), password }
    const answer = await reply(ownApi(locale).api['new-passwords'].$post({ json }))
    if (!('refused' in answer)) {
      history.replaceState(null, '', location.pathname)
      return setState('done')
    }
    const { refused } = answer
    const flaw = refused.errors.find(({ pointer }) => pointer === '#/password')
    if (refused.code === 'link-expired' || (refused.code === 'body-invalid' && !flaw))
      return setState('expired')
    setRefusal(flaw?.detail ?? `${notDone} ${because(locale, refused)}`)
  }

  if (state === 'done') {
    return (
      <>
        <output>{words.done}</output>
        <a class="button button--first" href="/studio/sign-in">
          {words.signIn}
        </a>
      </>
    )
  }
  if (state === 'expired') {
    return (
      <>
        <output>{words.expired}</output>
        <a href="/studio/forgotten-password">{words.again}</a>
      </>
    )
  }
  return (
    <Live>
      <form
        class="sign-in__form"
        onSubmit={(event) => {
          event.preventDefault()
          void set()
        }}
      >
        <NewPasswordField
          words={{ label: words.password, rule: words.rule }}
          value={password}
          flaw={refusal}
          onValue={setPassword}
        />
        <button class="button button--first">{words.set}</button>
      </form>
    </Live>
  )
}
