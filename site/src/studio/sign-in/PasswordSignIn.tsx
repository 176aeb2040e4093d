import type { Locale } from '@pulya/contract/locale'
import { useEffect, useRef, useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { signInWords } from '../i18n/sign-in.ts'
import { Field } from '../ui/Field.tsx'
import { goOn, refusalOf } from './signed-in.ts'

/** A code is asked for only after the password was right, by whoever has codes on. */
export function PasswordSignIn({ locale }: { locale: Locale }) {
  const words = signInWords[locale]
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const codeInput = useRef<HTMLInputElement>(null)
  const wantsCode = code !== undefined

  useEffect(() => {
    if (wantsCode) codeInput.current?.focus()
  }, [wantsCode])

  async function signIn() {
    setBusy(true)
    setRefusal('')
    const json = { email, password, ...(code !== undefined && { code }) }
    const answer = await reply(ownApi(locale).api.session.password.$post({ json }))
    if (!('refused' in answer)) return goOn()
    setBusy(false)
    if (answer.refused.code === 'code-required') return setCode('')
    setRefusal(refusalOf(locale, answer.refused))
  }

  return (
    <form
      class="sign-in__form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void signIn()
      }}
    >
      <Field
        label={words.email}
        type="email"
        autoComplete="username"
        required
        value={email}
        onValue={setEmail}
      />
      <Field
        label={words.password}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onValue={setPassword}
      />
      {code !== undefined && (
        <Field
          label={words.code}
          note={words.codeNote}
          inputRef={codeInput}
          autoComplete="one-time-code"
          required
          value={code}
          onValue={setCode}
        />
      )}
      <p class="field__flaw" role="alert">
        {refusal}
      </p>
      <button class="button button--first" aria-disabled={busy}>
        {busy ? words.signingIn : words.signIn}
      </button>
    </form>
  )
}
