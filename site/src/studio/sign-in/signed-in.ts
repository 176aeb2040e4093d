import type { Locale } from '@pulya/contract/locale'

import type { Refused } from '../api/reply.ts'
import { signInWords } from '../i18n/sign-in.ts'

/** The same address without the token: the server leads on from here, and Back does not meet it again. */
export const goOn = (): void => location.replace(location.pathname + location.search)

export function refusalOf(locale: Locale, { code }: Refused): string {
  const { refusals, broken } = signInWords[locale]
  return refusals[code] ?? broken
}
