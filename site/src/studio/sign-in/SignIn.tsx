import type { Locale } from '@pulya/contract/locale'
import { useLayoutEffect, useState } from 'preact/hooks'

import { Live } from '../frame/Live.tsx'
import { signInWords } from '../i18n/sign-in.ts'
import { LinkSignIn } from './LinkSignIn.tsx'
import { PasskeySignIn } from './PasskeySignIn.tsx'
import { PasswordSignIn } from './PasswordSignIn.tsx'

/** By the link somebody has opened, if it is one; else by password or passkey. */
export function SignIn({ locale }: { locale: Locale }) {
  const [byLink, setByLink] = useState(false)
  const words = signInWords[locale]

  // What stands after # never reaches the server. Before the first paint, so that nobody sees one form become another.
  useLayoutEffect(() => {
    const look = () => setByLink(location.hash.length > 1)
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])

  if (byLink) return <LinkSignIn locale={locale} />
  return (
    <Live>
      <div class="sign-in__ways">
        <PasswordSignIn locale={locale} />
        <p class="sign-in__or">{words.or}</p>
        <PasskeySignIn locale={locale} />
        <a href="/studio/forgotten-password">{words.forgotten}</a>
      </div>
    </Live>
  )
}
