import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { signInWords } from '../i18n/sign-in.ts'
import { goOn, refusalOf } from './signed-in.ts'

/** Without a name: the key knows whose it is. */
export function PasskeySignIn({ locale }: { locale: Locale }) {
  const words = signInWords[locale]
  const [refusal, setRefusal] = useState('')

  async function signIn() {
    setRefusal('')
    const { answerBy, canUsePasskeys } = await import('./passkey.ts')
    if (!canUsePasskeys()) return setRefusal(words.noPasskeys)
    const { session } = ownApi(locale).api
    const options = await reply(session['passkey-options'].$post({ json: {} }))
    if ('refused' in options) return setRefusal(refusalOf(locale, options.refused))
    const answer = await answerBy(options.body)
    if (!answer) return setRefusal(words.passkeyStopped)
    const answered = await reply(session.passkey.$post({ json: { answer } }))
    if ('refused' in answered) return setRefusal(refusalOf(locale, answered.refused))
    goOn()
  }

  return (
    <>
      <button type="button" class="button" onClick={() => void signIn()}>
        {words.passkey}
      </button>
      <p class="field__flaw" role="alert">
        {refusal}
      </p>
    </>
  )
}
