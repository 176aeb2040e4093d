import type { Locale } from '@pulya/contract/locale'
import { useEffect, useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { signInWords } from '../i18n/sign-in.ts'

type State = 'ready' | 'noLink' | 'signingIn' | 'used' | 'away' | 'broken'

/** Spends the link only when pressed: whatever follows links by itself must not sign in instead of a person. */
export function SignIn({ locale }: { locale: Locale }) {
  const [state, setState] = useState<State>('ready')
  const words = signInWords[locale]

  useEffect(() => {
    const look = () => setState(location.hash.length > 1 ? 'ready' : 'noLink')
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])

  async function signIn() {
    setState('signingIn')
    const token = location.hash.slice(1)
    const answer = await reply(ownApi(locale).api.session.$post({ json: { token } }))
    if ('refused' in answer) return setState(stateOf(answer.refused.code))
    // The same address without the token: the server leads on from here, and Back does not meet it again.
    location.replace(location.pathname + location.search)
  }

  const offers = state === 'ready' || state === 'signingIn' || state === 'away' || state === 'broken'
  return (
    <div class="sign-in__link">
      <output>{state === 'signingIn' ? words.ready : words[state]}</output>
      {offers && (
        <button
          type="button"
          class="button button--first"
          aria-disabled={state === 'signingIn'}
          onClick={() => void signIn()}
        >
          {state === 'signingIn' ? words.signingIn : words.signIn}
        </button>
      )}
    </div>
  )
}

function stateOf(code: string): State {
  if (code === 'sign-in-required' || code === 'body-invalid') return 'used'
  return code === 'away' ? 'away' : 'broken'
}
