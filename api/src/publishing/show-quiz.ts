import { Problem } from '@pulya/contract/problem'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { senderOf } from '../edge/sender.ts'
import { runningExperiment } from '../experiments/running.ts'
import { variantOfVisitor } from '../experiments/variant-of-visitor.ts'
import { audienceOfShowing } from '../visits/audience.ts'
import { exposeOnce } from '../visits/expose.ts'
import { factsOf } from '../visits/facts.ts'
import { fetchedAhead } from '../visits/fetched-ahead.ts'
import { rememberVisitor, type Visitor, visitorOf } from '../visits/visitor.ts'
import { type Published, publishedArm } from './published.ts'
import { armsOf } from './quiz-arms.ts'
import { requirePage } from './require-page.ts'
import type { SnapshotOf } from './snapshots.ts'

interface QuizShown {
  /** As this visitor is shown it. */
  published: Published
  snapshot: SnapshotOf<'quiz'>
  slug: string
  visitor: Visitor
}

/**
 * The quiz as whoever asks for its page is shown it: the arm they have seen before, else the one the running experiment
 * draws, else the quiz as it is written. The first screen on its way is an exposure.
 */
export async function showQuiz(context: Context, c: HonoContext): Promise<QuizShown> {
  const { published, slug } = await requirePage(context, c, 'quiz')
  const visitor = visitorOf(c, published.workspace.secret, context.now(), senderOf(c).address)
  rememberVisitor(c, visitor, context.publicUrl)
  const arm = await armFor(context, c, published, visitor)
  const shown = arm ? await publishedArm(context, published, arm) : published
  if (shown.snapshot.kind !== 'quiz') throw new Problem('not-found')
  return { published: shown, snapshot: shown.snapshot, slug, visitor }
}

async function armFor(
  context: Context,
  c: HonoContext,
  { workspace, snapshot }: Published,
  visitor: Visitor,
): Promise<SnapshotOf<'quiz'> | undefined> {
  const experiment = await runningExperiment(workspace, snapshot.documentId)
  if (!experiment) return undefined
  const arms = await armsOf(workspace, experiment)
  const theirs = await variantOfVisitor(workspace, experiment, visitor)
  if (!theirs) return undefined
  const { headers, method } = c.req.raw
  // What is sent with an answer was shown before; what is only fetched ahead may never be.
  if (!theirs.known && method === 'GET' && !fetchedAhead(headers)) {
    const facts = factsOf({
      headers,
      url: c.req.url,
      place: undefined,
      returning: visitor.returning,
      timeZone: workspace.time_zone,
      at: context.now(),
    })
    const audience = audienceOfShowing(headers)
    const { variant: drawn } = theirs
    exposeOnce(context, workspace, { experiment, visitor: visitor.id, audience, drawn, facts, sent: true })
  }
  return arms.get(theirs.variant)
}
