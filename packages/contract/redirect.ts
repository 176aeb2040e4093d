import type { Cleaned } from './flaw.ts'
import { sameSite } from './same-site.ts'

const lengthMax = 2048

/** Slashes, backslashes and controls in disguise: a second decoder on the way may take them for real. */
const encoded = /%(?:2f|5c|[01][0-9a-f]|7f|25(?:2f|5c|[01][0-9a-f]|7f))/i

/** Where to go next, `/studio?tab=leads`: a path of this site only, dots resolved, the rest percent-encoded. */
export function redirectPath(value: unknown): Cleaned<string> {
  const given = typeof value === 'string' && value.length <= lengthMax ? value : ''
  const url = given.startsWith('/') ? sameSite(given) : undefined
  if (!url || encoded.test(url.pathname)) return { flaw: { code: 'redirect-invalid' } }
  return { value: url.pathname + url.search + url.hash }
}
