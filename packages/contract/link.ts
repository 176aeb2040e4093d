import type { Cleaned, Flaw } from './flaw.ts'
import { misleads, sameSite } from './same-site.ts'

const lengthMax = 2048
const web: ReadonlySet<string> = new Set(['http:', 'https:'])
const opaque: ReadonlySet<string> = new Set(['mailto:', 'tel:'])
const invalid: { flaw: Flaw } = { flaw: { code: 'link-invalid' } }

/**
 * A link an author puts on a page: http, https, mailto, tel, or a path, query or fragment of the same site;
 * stored as the browser will read it, outer spaces dropped.
 */
export function link(value: unknown): Cleaned<string> {
  const address = typeof value === 'string' ? value.trim() : ''
  if (address === '' || address.length > lengthMax || misleads(address)) return invalid
  return /^[/?#]/.test(address) ? local(address) : absolute(address)
}

function local(address: string): Cleaned<string> {
  const url = sameSite(address)
  if (!url) return invalid
  const path = address.startsWith('/') ? url.pathname : ''
  return { value: path + url.search + url.hash || address }
}

function absolute(address: string): Cleaned<string> {
  const url = URL.parse(address)
  if (!url || url.username !== '' || url.password !== '') return invalid
  const leadsSomewhere = opaque.has(url.protocol) ? url.pathname !== '' : web.has(url.protocol)
  return leadsSomewhere ? { value: url.href } : invalid
}
