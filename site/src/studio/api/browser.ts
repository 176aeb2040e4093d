import { connect } from '@pulya/api/client'
import type { Locale } from '@pulya/contract/locale'

/** The api for scripts of the studio. Flaws come back in the language of the page, which may not be the browser's. */
export const ownApi = (locale: Locale) =>
  connect(location.origin, (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('accept-language', locale)
    return fetch(input, { ...init, headers })
  })
