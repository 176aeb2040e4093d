import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { Live } from '../frame/Live.tsx'
import { newPasswordWords } from '../i18n/new-password.ts'
import { because } from '../i18n/refusal.ts'
import { Field } from '../ui/Field.tsx'

/** Says the same whoever asks: nobody learns here who has an account. */
export function ForgottenPassword({ locale }: { locale: Locale }) {
  const { forgotten: words, notDone } = newPasswordWords[locale]
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const [refusal, setRefusal] = useState('')

  async function send() {
    const answer = await reply(ownApi(locale).api['password-resets'].$post({ json: { email } }))
    if (!('refused' in answer)) return setSent(true)
    const { refused } = answer
    setRefusal(refused.errors[0]?.detail ?? `${notDone} ${because(locale, refused)}`)
  }

  if (sent) return <output>{words.sent}</output>
  return (
    <Live>
      <form
        class="sign-in__form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p>{words.about}</p>
        <Field
          label={words.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          flaw={refusal}
          onValue={setEmail}
        />
        <button class="button button--first">{words.send}</button>
      </form>
    </Live>
  )
}
