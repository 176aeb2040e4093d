import { changesOf } from '@pulya/blocks/deadlines'

import type { Context } from '../context.ts'
import type { RequestHead } from '../edge/request-head.ts'
import { type RunningExperiment, runningExperiment, shownAs } from '../experiments/running.ts'
import { variantOfVisitor } from '../experiments/variant-of-visitor.ts'
import { audienceOfShowing } from '../visits/audience.ts'
import { exposeOnce } from '../visits/expose.ts'
import { factsOf } from '../visits/facts.ts'
import { fetchedAhead } from '../visits/fetched-ahead.ts'
import { cookieFor, type Visitor, visitorIn } from '../visits/visitor.ts'
import { addressOf, placeAddressOf } from './addresses.ts'
import type { Sent } from './bytes.ts'
import { offerPage } from './faces.ts'
import type { Published } from './published.ts'
import { pageFor } from './send-page.ts'
import { circumstancesOf } from './texts-for.ts'
import { type Wording, wordingFor } from './wording.ts'

/**
 * The page one visitor is shown, counted if it is their first. The variant is drawn here, so nothing flickers and nothing
 * waits for a script.
 *
 * @param place One that the offer has, if it is the page of a place.
 * @throws With nothing counted.
 */
export async function showOffer(
  context: Context,
  published: Published,
  place: string | undefined,
  head: RequestHead,
): Promise<Sent> {
  const { snapshot } = published
  const circumstances = circumstancesOf(context, head, snapshot, place)
  const visitor = visitorIn(head, published.workspace.secret, circumstances.now)
  const { variant, counts } = await choose(published, visitor)
  const address = addressIn(context, published, place)
  const wording = wordingFor(published, { variant, circumstances, address })
  const page = published.pages.get(offerPage(variant, since(published, circumstances.now)))
  const { headers, body } = await pageFor(context, head.headers, page, () => wording.words)
  count(context, published, { head, place, visitor, wording, counts })
  const cookie = cookieFor(visitor, context.publicUrl)
  return { headers: cookie ? { ...headers, 'set-cookie': cookie } : headers, body }
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
export async function choose({ workspace, snapshot }: Published, visitor: Visitor): Promise<Showing> {
  const control = (snapshot.kind === 'offer' && snapshot.body.variants[0]?.key) || 'A'
  const experiment = await runningExperiment(workspace, snapshot.documentId)
  const theirs = experiment && (await variantOfVisitor(workspace, experiment, visitor))
  if (!theirs) return { variant: control }
  const variant = shownAs(experiment, theirs.variant)
  return theirs.known ? { variant } : { variant, counts: { experiment, drawn: theirs.variant } }
}

interface Counted {
  head: RequestHead
  place: string | undefined
  visitor: Visitor
  wording: Wording
  counts: Showing['counts']
}

/** Counts the showing, unless the browser only fetches ahead of a click. */
function count(
  context: Context,
  { workspace }: Published,
  { head, place, visitor, wording, counts }: Counted,
): void {
  const { headers, method, query } = head
  if (!counts || method === 'HEAD' || fetchedAhead(headers)) return
  const audience = audienceOfShowing(headers)
  const { id, returning } = visitor
  const at = context.now()
  const facts = factsOf({ headers, url: query, place, returning, timeZone: workspace.time_zone, at })
  exposeOnce(context, workspace, {
    ...counts,
    visitor: id,
    audience,
    facts,
    sent: true,
    texts: wording.rules,
  })
}
