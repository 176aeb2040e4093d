import { connect } from '@pulya/api/client'
import type { Locale } from '@pulya/contract/locale'

/** Longer than any answer takes: a connection that has died in silence is noticed by nothing else. */
const patienceMs = 30_000

/**
 * The api for scripts of the studio. Flaws come back in the language of the page, which may not be the browser's.
 *
 * @param withinMs When a call is given up that has no signal of its own.
 */
export const ownApi = (locale: Locale, withinMs = patienceMs) =>
  connect(location.origin, (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('accept-language', locale)
    return fetch(input, { ...init, headers, signal: init?.signal ?? AbortSignal.timeout(withinMs) })
  })
