import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { customerOf } from '../edge/customer-host.ts'
import { type Address, listAddresses } from './address-rows.ts'
import { addressOf, placeAddressOf } from './addresses.ts'
import { findPublishedDocument, hasEnded, type Published } from './published.ts'

/** The protocol allows no more in one file. https://www.sitemaps.org/protocol.html */
const sitemapMax = 50_000

/** What search engines ask a host for. */
export const forPrograms = (context: Context) =>
  new Hono()
    .get('/robots.txt', (c) => {
      const rules = ['User-agent: *', 'Disallow: /studio', 'Disallow: /api/', 'Disallow: /preview/']
      const text = [...rules, '', `Sitemap: ${originOf(context, c)}/sitemap.xml`, ''].join('\n')
      return c.text(text, 200, { 'cache-control': 'public, max-age=3600' })
    })
    .get('/sitemap.xml', async (c) => {
      const origin = `${originOf(context, c)}/`
      const entries = (await publishedPages(context)).flatMap((page) => entriesOf(context, page))
      const own = entries.filter(({ address }) => address.startsWith(origin)).slice(0, sitemapMax)
      return c.body(sitemap(own), 200, {
        'content-type': 'application/xml; charset=utf-8',
        'cache-control': 'public, max-age=300',
      })
    })

/** Of a host we know; never what the request says. */
function originOf({ publicUrl, domains }: Context, c: HonoContext): string {
  const customer = customerOf(domains, c.req.header('host'))
  return customer ? `https://${customer.host}` : publicUrl
}

/** Everything visitors can open now. */
async function publishedPages(context: Context): Promise<Published[]> {
  const addresses = await listAddresses(context.control)
  const pages = await Promise.all(addresses.map((address) => pageAt(context, address)))
  return pages.filter((page) => page !== undefined).filter((page) => !hasEnded(page, context.now()))
}

async function pageAt(
  context: Context,
  { workspaceKey, documentId }: Address,
): Promise<Published | undefined> {
  const workspace = await context.workspaces.find(workspaceKey)
  return workspace && findPublishedDocument(context, workspace, documentId)
}

interface Entry {
  address: string
  /** Unix ms. */
  changedAt: number
}

function entriesOf(context: Context, { slug, snapshot }: Published): Entry[] {
  const { kind, documentId: id, publishedAt: changedAt } = snapshot
  const located = { id, kind, slug }
  const places = kind === 'offer' ? (snapshot.body.places ?? []) : []
  return [
    { address: addressOf(context, located), changedAt },
    ...places.map(({ key }) => ({ address: placeAddressOf(context, located, key), changedAt })),
  ]
}

/** Addresses are made of slugs, keys and hosts: no character in them needs escaping. */
const sitemap = (entries: readonly Entry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(
      ({ address, changedAt }) =>
        `<url><loc>${address}</loc><lastmod>${new Date(changedAt).toISOString()}</lastmod></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n')
