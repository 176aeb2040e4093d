import { Problem } from '@pulya/contract/problem'
import { slug as slugRule } from '@pulya/contract/slug'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import type { PageKind } from './address-rows.ts'
import { findPublished, type Published } from './published.ts'

/** What is published at the slug of this request. @throws `not-found`. */
export async function requirePage(
  context: Context,
  c: HonoContext,
  kind: PageKind,
): Promise<{ published: Published; slug: string }> {
  const slug = slugRule(c.req.param('slug'))
  const published = 'value' in slug ? await findPublished(context, kind, slug.value) : undefined
  if (!published || !('value' in slug)) throw new Problem('not-found')
  return { published, slug: slug.value }
}
