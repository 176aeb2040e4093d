import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { signInWords } from '../i18n/sign-in.ts'
import { goOn, refusalOf } from './signed-in.ts'

type State = { is: 'ready' } | { is: 'signingIn' } | { is: 'used' } | { is: 'refused'; why: string }

/** Spends the link only when pressed: whatever follows links by itself must not sign in instead of a person. */
export function LinkSignIn({ locale }: { locale: Locale }) {
  const [state, setState] = useState<State>({ is: 'ready' })
  const words = signInWords[locale]
  const busy = state.is === 'signingIn'

  async function signIn() {
    setState({ is: 'signingIn' })
    const token = location.hash.slice(1)
    const answer = await reply(ownApi(locale).api.session.$post({ json: { token } }))
    if (!('refused' in answer)) return goOn()
    const { code } = answer.refused
    const spent = code === 'sign-in-required' || code === 'body-invalid'
    setState(spent ? { is: 'used' } : { is: 'refused', why: refusalOf(locale, answer.refused) })
  }

  return (
    <div class="sign-in__link">
      <output>
        {state.is === 'used' ? words.link.used : state.is === 'refused' ? state.why : words.link.ready}
      </output>
      {state.is !== 'used' && (
        <button
          type="button"
          class="button button--first"
          aria-disabled={busy}
          onClick={() => void (busy || signIn())}
        >
          {busy ? words.signingIn : words.signIn}
        </button>
      )}
      {state.is === 'used' && <a href="/studio/sign-in">{words.title}</a>}
    </div>
  )
}
