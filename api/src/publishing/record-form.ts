import { randomUUID } from 'node:crypto'

import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { audienceOf } from '../visits/audience.ts'
import { recordEvents } from '../visits/record-events.ts'
import type { Visitor } from '../visits/visitor.ts'
import type { Snapshot } from './snapshots.ts'

interface FilledIn {
  snapshot: Snapshot
  visitor: Visitor
  /** Whether the page could tell of itself. */
  scripted: boolean
}

/**
 * What became of a form, where only the server can say it. Nobody waits for that, and no lead hangs on it. Of whoever sends
 * a form without a page that was opened before, there is no visit to tell of.
 */
export function recordForm(
  context: Context,
  c: HonoContext,
  { snapshot, visitor, scripted }: FilledIn,
  kind: 'form_submit' | 'form_error',
): void {
  if (!visitor.returning) return
  const about = { source: snapshot.documentId, snapshot: snapshot.hash, visitor: visitor.id }
  const face = scripted ? ('page' as const) : ('nojs' as const)
  const events = [{ id: randomUUID(), kind, at: context.now() }]
  recordEvents(context, { ...about, face, events }, audienceOf(c.req.raw.headers)).catch((error: unknown) =>
    context.log.warn({ err: error }, 'form not told of'),
  )
}
