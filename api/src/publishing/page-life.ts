import type { Context as HonoContext, MiddlewareHandler } from 'hono'

import type { Context } from '../context.ts'
import type { PageKind } from './address-rows.ts'
import { pathOf } from './addresses.ts'
import { endedPage } from './faces.ts'
import { hasEnded, type Published } from './published.ts'
import { addressedBy, findPage } from './require-page.ts'
import { sendPage } from './send-page.ts'

/**
 * Before a page is looked at: one that has moved is followed, and one that has ended says so. A form that was filled in
 * before the end is still taken, and thanked for.
 */
export const pageLife =
  (context: Context, kind: PageKind): MiddlewareHandler =>
  async (c, next) => {
    const found = await findPage(context, kind, addressedBy(c))
    if (!found) return next()
    const { published, slug } = found
    if (published.slug !== slug) return followed(c, kind, published)
    const looks = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!looks || !hasEnded(published, context.now()) || !isOffer(c.req.path, published)) return next()
    return ended(context, c, published)
  }

/** And not the thanks for it, or what was promised for a contact. */
function isOffer(path: string, { slug, snapshot }: Published): boolean {
  const places = snapshot.kind === 'offer' ? (snapshot.body.places ?? []) : []
  const own = pathOf('offer', slug)
  return path === own || places.some(({ key }) => path === `${own}/${key}`)
}

/** With all that the address says and the form that was sent: 308 keeps the method. Not to be kept, for a page may move back. */
function followed(c: HonoContext, kind: PageKind, { slug }: Published): Response {
  const [, , , ...rest] = c.req.path.split('/')
  const to = [pathOf(kind, slug), ...rest].join('/')
  return c.body(null, 308, {
    location: `${to}${new URL(c.req.url).search}`,
    'cache-control': 'no-cache',
  })
}

async function ended(context: Context, c: HonoContext, { pages }: Published): Promise<Response> {
  const { body, headers } = await sendPage(context, c, pages.get(endedPage))
  return new Response(body, { status: 410, headers })
}
