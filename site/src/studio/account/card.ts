import type { Locale } from '@pulya/contract/locale'

import type { Account } from '../api/data.ts'
import type { accountWords } from '../i18n/account.ts'
import type { AccountStore } from './account.ts'

/** What every card of the page is given. */
export interface CardProps {
  account: Account
  store: AccountStore
  words: (typeof accountWords)['ru']
}

export interface When {
  locale: Locale
  zone: string
  now: number
}
