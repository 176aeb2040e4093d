import { changesOf } from '@pulya/blocks/deadlines'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { senderOf } from '../edge/sender.ts'
import { type RunningExperiment, runningExperiment, variantFor } from '../experiments/running.ts'
import { audienceOf } from '../visits/audience.ts'
import { exposedVariant, exposeOnce } from '../visits/expose.ts'
import { rememberVisitor, type Visitor, visitorOf } from '../visits/visitor.ts'
import { offerPage, thanksPage } from './faces.ts'
import { postOfferForm } from './post-offer-form.ts'
import type { Published } from './published.ts'
import { requirePage } from './require-page.ts'
import { sendPage } from './send-page.ts'

/** Offers as visitors open them: the variant is drawn here, so nothing flickers and nothing waits for a script. */
export const offerPages = (context: Context) =>
  new Hono()
    .get('/o/:slug', async (c) => {
      const { published } = await requirePage(context, c, 'offer')
      const visitor = visitorOf(c, published.workspace.secret, context.now(), senderOf(c).address)
      const variant = await show(context, c, published, visitor)
      rememberVisitor(c, visitor, context.publicUrl)
      return sendPage(c, published.pages.get(offerPage(variant, since(published, context.now()))))
    })
    .post('/o/:slug', async (c) => {
      const { published, slug } = await requirePage(context, c, 'offer')
      return postOfferForm(
        context,
        c,
        published,
        slug,
        async (id) => (await choose(published, { id, returning: true })).variant,
      )
    })
    .get('/o/:slug/thanks', async (c) => {
      const { published } = await requirePage(context, c, 'offer')
      return sendPage(c, published.pages.get(thanksPage))
    })

/** Which deadline has made the offer what it is now, if any has. */
const since = ({ snapshot }: Published, now: number): number | undefined =>
  snapshot.kind === 'offer' ? changesOf(snapshot.body.blocks).findLast((at) => at <= now) : undefined

interface Showing {
  variant: string
  /** The experiment this is the first showing in. */
  counts?: RunningExperiment
}

/** What this visitor has seen before, else what the running experiment draws, else the control. */
async function choose({ workspace, snapshot }: Published, { id, returning }: Visitor): Promise<Showing> {
  const control = (snapshot.kind === 'offer' && snapshot.body.variants[0]?.key) || 'A'
  const experiment = await runningExperiment(workspace, snapshot.documentId)
  if (!experiment) return { variant: control }
  const before = returning ? await exposedVariant(workspace, experiment.id, id) : undefined
  if (before) return { variant: before }
  const drawn = variantFor(experiment, id)
  return drawn ? { variant: drawn, counts: experiment } : { variant: control }
}

/** Counts the showing, unless the browser only fetches ahead of a click. */
async function show(
  context: Context,
  c: HonoContext,
  published: Published,
  visitor: Visitor,
): Promise<string> {
  const { variant, counts } = await choose(published, visitor)
  const ahead = c.req.header('sec-purpose')?.includes('prefetch') || c.req.method === 'HEAD'
  if (counts && !ahead) {
    const audience = audienceOf(c.req.raw.headers)
    exposeOnce(context, published.workspace, { experiment: counts, visitor: visitor.id, audience })
  }
  return variant
}
