import type { IncomingMessage } from 'node:http'

import type { Context } from '../context.ts'
import { routedPath } from '../edge/customer-host.ts'
import { headOfIncoming } from '../edge/request-head.ts'
import { forceMember } from '../experiments/forced-link.ts'
import type { Sent } from './bytes.ts'
import { hasEnded } from './published.ts'
import { findPage, hasPlace } from './require-page.ts'
import { showOffer } from './show-offer.ts'

/** A path that is spelled as it is meant, and a query that no address would be spelled anew for. */
const plain = /^(\/[a-z0-9/-]*)(\?[\w!$&'()*+,./:;=?@~-]*)?$/
const offerPath = /^\/o\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/

/** Whoever answers what it can of what Node was asked, and leaves the rest. */
export type Straight = (incoming: IncomingMessage) => Promise<Sent | undefined>

/**
 * Most of what a crowd asks for is an offer, and the way through the app takes longer than the offer itself. So what is
 * surely the page of an offer that is there now is answered before the app: by the same functions, with the same headers.
 * Everything that is in any way unusual is left to the app, which decides what to say.
 *
 * @param always Headers of every answer.
 */
export function straightToOffers(
  context: Context,
  isOurs: (hostHeader: string | undefined) => boolean,
  always: Readonly<Record<string, string>>,
): Straight {
  return async (incoming) => {
    if (incoming.method !== 'GET') return undefined
    const [, path, query = ''] = plain.exec(incoming.url ?? '') ?? []
    const host = onlyHost(incoming)
    if (path === undefined || host === undefined || !isOurs(host)) return undefined
    const [, slug, place] = offerPath.exec(routedPath(context.domains, host, path)) ?? []
    if (slug === undefined || new URLSearchParams(query).has(forceMember)) return undefined
    try {
      const { published } = (await findPage(context, 'offer', { slug, host })) ?? {}
      const isHere = published?.slug === slug && !hasEnded(published, context.now())
      if (!isHere || !hasPlace(published, place)) return undefined
      const { headers, body } = await showOffer(context, published, place, headOfIncoming(incoming, query))
      return { headers: { ...headers, ...always, 'content-length': String(body.byteLength) }, body }
    } catch {
      // Nothing was counted or sent. The app meets the same, and it knows how to tell of it.
      return undefined
    }
  }
}

/** Node takes the first of several; who believes another one must not be answered. */
function onlyHost({ headers, rawHeaders }: IncomingMessage): string | undefined {
  const names = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  return names.length === 1 ? headers.host : undefined
}
