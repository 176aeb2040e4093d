import { Problem } from '@pulya/contract/problem'
import { slug as slugRule } from '@pulya/contract/slug'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { customerOf } from '../edge/customer-host.ts'
import type { PageKind } from './address-rows.ts'
import { findPublished, type Published } from './published.ts'

/** What is published at the slug of this request. @throws `not-found`. */
export async function requirePage(
  context: Context,
  c: HonoContext,
  kind: PageKind,
): Promise<{ published: Published; slug: string }> {
  const found = await findPage(context, kind, addressedBy(c))
  if (!found || found.published.slug !== found.slug) throw new Problem('not-found')
  return found
}

/** With the slug that was asked for, which is an old one where the page has moved. On a customer's host only of that firm. */
export async function findPage(
  context: Context,
  kind: PageKind,
  asked: { slug: string | undefined; host: string | undefined },
): Promise<{ published: Published; slug: string } | undefined> {
  const slug = slugRule(asked.slug)
  const published = 'value' in slug ? await findPublished(context, kind, slug.value) : undefined
  if (!published || !('value' in slug)) return undefined
  const customer = customerOf(context.domains, asked.host)
  if (customer && customer.workspaceKey !== published.workspace.key) return undefined
  return { published, slug: slug.value }
}

export const addressedBy = (c: HonoContext): { slug: string | undefined; host: string | undefined } => ({
  slug: c.req.param('slug'),
  host: c.req.header('host'),
})

/** Also for the page of no place. */
export const hasPlace = ({ snapshot }: Published, place: string | undefined): boolean =>
  place === undefined || (snapshot.kind === 'offer' && hasKey(snapshot.body.places, place))

const hasKey = (places: readonly { key: string }[] = [], wanted: string): boolean =>
  places.some(({ key }) => key === wanted)
