import type { Domains } from '../domains/domains.ts'
import type { CustomerHost } from '../domains/rows.ts'
import { hostNamed } from './hosts.ts'

/** The customer under whose name a request came; `undefined` under our own. */
export function customerOf(
  domains: Domains,
  hostHeader: string | null | undefined,
): CustomerHost | undefined {
  const name = hostNamed(hostHeader)
  return name === undefined ? undefined : domains.find(name)
}

/** What is the same on every host: the addresses that published pages, embeds and programs ask for. */
const shared =
  /^\/(?:(?:v1|w|o|q|a|f|legal|pictures|assets|share|icons)\/|(?:w\.js|robots\.txt|sitemap\.xml|favicon\.ico)$)/

/**
 * The path a request is routed by. On a customer's host `/` is the offer that stands there and `/{slug}` another of the
 * firm; the studio, its api and everything else of ours is not there, because it is looked for among the offers.
 */
export function routedPath(domains: Domains, hostHeader: string | null, path: string): string {
  const customer = customerOf(domains, hostHeader)
  if (!customer || shared.test(path)) return path
  return path === '/' ? `/o/${customer.slug ?? ''}` : `/o${path}`
}
