import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Account } from '../api/data.ts'
import { Live } from '../frame/Live.tsx'
import { accountWords } from '../i18n/account.ts'
import { Toasts } from '../ui/Toasts.tsx'
import { keepAccount } from './account.ts'
import { CodesCard } from './CodesCard.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { PasskeysCard } from './PasskeysCard.tsx'
import { PasswordCard } from './PasswordCard.tsx'
import { PersonCard } from './PersonCard.tsx'
import { SessionsCard } from './SessionsCard.tsx'

interface AccountPanelProps {
  account: Account
  locale: Locale
  zone: string
  now: number
}

/** What people see and change of themselves. */
export function AccountPanel({ account: before, locale, zone, now }: AccountPanelProps) {
  const [store] = useState(() => keepAccount(locale, before))
  const account = useStore(store.$account)
  const words = accountWords[locale]
  const shown = { account, store, words }
  const when = { locale, zone, now }
  return (
    <Live>
      <div class="account">
        <PersonCard {...shown} />
        <PasswordCard {...shown} />
        <PasskeysCard {...shown} {...when} />
        <CodesCard {...shown} />
        <SessionsCard {...shown} {...when} />
      </div>
      <ConfirmDialog words={words.confirm} hasPassword={account.hasPassword} />
      <Toasts locale={locale} />
    </Live>
  )
}
