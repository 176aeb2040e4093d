import { changesOf } from '@pulya/blocks/deadlines'
import { wantedMember } from '@pulya/blocks/callback'
import { Problem } from '@pulya/contract/problem'
import { type ChosenTexts, rulesShown, wordsOf } from '@pulya/offer/fill'
import { addressSlot } from '@pulya/offer/markers'
import { officeWords } from '@pulya/offer/office-said'
import { thanksWords } from '@pulya/offer/thanks-promise'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { senderOf } from '../edge/sender.ts'
import { forceMember } from '../experiments/forced-link.ts'
import { type RunningExperiment, runningExperiment, shownAs } from '../experiments/running.ts'
import { serveForced } from '../experiments/serve-forced.ts'
import { variantOfVisitor } from '../experiments/variant-of-visitor.ts'
import { audienceOfShowing } from '../visits/audience.ts'
import { exposeOnce } from '../visits/expose.ts'
import { factsOf } from '../visits/facts.ts'
import { fetchedAhead } from '../visits/fetched-ahead.ts'
import { rememberVisitor, type Visitor, visitorOf } from '../visits/visitor.ts'
import { addressOf, placeAddressOf } from './addresses.ts'
import { offerPage, thanksPage } from './faces.ts'
import { postOfferForm } from './post-offer-form.ts'
import type { Published } from './published.ts'
import { requirePage } from './require-page.ts'
import { sendPage } from './send-page.ts'
import { textsFor } from './texts-for.ts'

/** The page, and those of its places. */
const offerPaths = ['/o/:slug', '/o/:slug/:place']

/** Offers as visitors open them: the variant is drawn here, so nothing flickers and nothing waits for a script. */
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
      const visitor = visitorOf(c, published.workspace.secret, context.now(), senderOf(c).address)
      const showing = await choose(published, visitor)
      const texts = textsFor(context, c, published.snapshot, showing.variant)
      count(context, c, published, visitor, { ...showing, texts })
      rememberVisitor(c, visitor, context.publicUrl)
      const face = offerPage(showing.variant, since(published, context.now()))
      return sendPage(context, c, published.pages.get(face), () => ({
        ...wordsOf(texts),
        ...(published.snapshot.kind === 'offer' && officeWords(published.snapshot.body, context.now())),
        [addressSlot]: addressIn(context, published, c.req.param('place')),
      }))
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
  const { snapshot } = page.published
  const place = c.req.param('place')
  const places = (snapshot.kind === 'offer' && snapshot.body.places) || []
  if (place !== undefined && !places.some(({ key }) => key === place)) throw new Problem('not-found')
  return page
}

/** Where the page of this place stands, or that of none. */
function addressIn(context: Context, { slug, snapshot }: Published, place: string | undefined): string {
  const located = { id: snapshot.documentId, kind: snapshot.kind, slug }
  return place === undefined ? addressOf(context, located) : placeAddressOf(context, located, place)
}

/** Which deadline has made the offer what it is now, if any has. */
const since = ({ snapshot }: Published, now: number): number | undefined =>
  snapshot.kind === 'offer' ? changesOf(snapshot.body.blocks).findLast((at) => at <= now) : undefined

interface Showing {
  /** Of the offer. */
  variant: string
  /** The experiment this may be the first showing in, and what it has drawn. */
  counts?: { experiment: RunningExperiment; drawn: string }
}

/** What this visitor has seen before, else what the running experiment draws, else the control. */
async function choose({ workspace, snapshot }: Published, visitor: Visitor): Promise<Showing> {
  const control = (snapshot.kind === 'offer' && snapshot.body.variants[0]?.key) || 'A'
  const experiment = await runningExperiment(workspace, snapshot.documentId)
  const theirs = experiment && (await variantOfVisitor(workspace, experiment, visitor))
  if (!theirs) return { variant: control }
  const variant = shownAs(experiment, theirs.variant)
  return theirs.known ? { variant } : { variant, counts: { experiment, drawn: theirs.variant } }
}

/** Counts the showing, unless the browser only fetches ahead of a click. */
function count(
  context: Context,
  c: HonoContext,
  { workspace }: Published,
  { id: visitor, returning }: Visitor,
  { counts, texts }: Showing & { texts: ChosenTexts },
): void {
  const { headers, method } = c.req.raw
  if (!counts || method === 'HEAD' || fetchedAhead(headers)) return
  const audience = audienceOfShowing(headers)
  const said = Object.keys(texts).length > 0 && { texts: rulesShown(texts) }
  const facts = factsOf({
    headers,
    url: c.req.url,
    place: c.req.param('place'),
    returning,
    timeZone: workspace.time_zone,
    at: context.now(),
  })
  exposeOnce(context, workspace, { ...counts, visitor, audience, facts, sent: true, ...said })
}
