import { wantedMember } from '@pulya/blocks/callback'
import { Problem } from '@pulya/contract/problem'
import { thanksWords } from '@pulya/offer/thanks-promise'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { headOf } from '../edge/request-head.ts'
import { forceMember } from '../experiments/forced-link.ts'
import { serveForced } from '../experiments/serve-forced.ts'
import { thanksPage } from './faces.ts'
import { postOfferForm } from './post-offer-form.ts'
import type { Published } from './published.ts'
import { hasPlace, requirePage } from './require-page.ts'
import { sendPage } from './send-page.ts'
import { choose, showOffer } from './show-offer.ts'

/** The page, and those of its places. */
const offerPaths = ['/o/:slug', '/o/:slug/:place']

/** Offers as visitors open them. What is asked for in the plainest spelling has been answered before: `straightToOffers`. */
export const offerPages = (context: Context) =>
  new Hono()
    .get('/o/:slug/thanks', async (c) => {
      const { published } = await requirePage(context, c, 'offer')
      const wanted = Number(c.req.query(wantedMember))
      return sendPage(context, c, published.pages.get(thanksPage), () =>
        published.snapshot.kind === 'offer'
          ? thanksWords(published.snapshot.body, context.now(), wanted)
          : {},
      )
    })
    .on('GET', offerPaths, async (c) => {
      const { published } = await requireOffer(context, c)
      const forced = c.req.query(forceMember)
      if (forced !== undefined) return serveForced(context, c, published, forced)
      const { body, headers } = await showOffer(context, published, c.req.param('place'), headOf(c))
      return c.body(body, 200, headers)
    })
    .on('POST', offerPaths, async (c) => {
      const { published, slug } = await requireOffer(context, c)
      return postOfferForm(
        context,
        c,
        published,
        slug,
        async (id) => (await choose(published, { id, returning: true })).variant,
      )
    })

/** @throws `not-found`, also for a place that the offer does not have. */
async function requireOffer(
  context: Context,
  c: HonoContext,
): Promise<{ published: Published; slug: string }> {
  const page = await requirePage(context, c, 'offer')
  if (!hasPlace(page.published, c.req.param('place'))) throw new Problem('not-found')
  return page
}
