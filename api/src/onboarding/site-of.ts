import { host as hostRule } from '@pulya/contract/host'

/** The host of an `Origin` or `Referer`, with its port if it is a special one; `undefined` for what is no web page. */
export function siteOf(from: string | null | undefined): string | undefined {
  const url = from ? URL.parse(from) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  return 'value' in hostRule(url.host) ? url.host : undefined
}
