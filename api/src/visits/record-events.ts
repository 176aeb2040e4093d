import { createHash } from 'node:crypto'

import type { Event, EventsAccepted, EventsRequest } from '@pulya/contract/event'
import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { flawsIn } from '@pulya/questions/check'

import type { Context } from '../context.ts'
import { runningExperiment } from '../experiments/running.ts'
import { seen, type Snapshot } from '../publishing/snapshots.ts'
import type { Audience } from './audience.ts'
import { dayOf } from './day.ts'
import { eventFold, type StoredEvent } from './event-fold.ts'
import { exposeOnce } from './expose.ts'
import { stepOf } from './steps.ts'

/**
 * Keeps what a visitor did. Resolves after it is on disk.
 *
 * @throws `not-found` for a snapshot that is not of this source, `answers-rejected` with the place of every answer that
 *   does not answer its question, `id-reused` for ids that already stand for something else (the rest is kept).
 */
export async function recordEvents(
  context: Context,
  { source, snapshot: hash, visitor, events }: EventsRequest,
  audience: Audience,
): Promise<EventsAccepted> {
  const { workspace, snapshot } = await seen(context, { source, snapshot: hash })
  const flaws = events.flatMap((event, index) => answerFlaws(snapshot, event, index))
  if (flaws.length > 0) throw new Problem('answers-rejected', { flaws })

  const now = context.now()
  const experiment = await runningExperiment(workspace, source)
  // Confirms what the page itself recorded when it was sent, should that have been lost.
  if (experiment?.snapshot === hash) void exposeOnce(workspace, experiment, visitor, audience, now)

  const stored = events.map((event) =>
    storedEvent(event, { source, snapshot: hash, visitor, audience, at: now }),
  )
  const results = await workspace.db.fold(eventFold, stored)
  const reused = new Set(results.at(-1)?.rows.map((row) => row['id']))
  const mine = stored.flatMap(({ id }, index) => (reused.has(id) ? [reusedId(index)] : []))
  if (mine.length > 0) throw new Problem('id-reused', { flaws: mine })

  const added = new Set(results[0]?.rows.map((row) => row['id']))
  const accepted = new Set(stored.filter(({ id }) => added.has(id)).map(({ id }) => id)).size
  return { accepted, duplicates: events.length - accepted }
}

const reusedId = (index: number): FlawAt => ({ pointer: pointerTo('events', index, 'id'), code: 'id-reused' })

function answerFlaws(snapshot: Snapshot, { kind, question: key, answer }: Event, index: number): FlawAt[] {
  if (key === undefined) return []
  const question =
    snapshot.kind === 'quiz' ? snapshot.body.questions.find((asked) => asked.key === key) : undefined
  if (!question) return [{ pointer: pointerTo('events', index, 'question'), code: 'question-unknown' }]
  if (kind !== 'answer') return []
  const pointer = pointerTo('events', index, 'answer')
  return flawsIn(question, answer, pointer)
}

function storedEvent(
  event: Event,
  seenBy: Pick<StoredEvent, 'source' | 'snapshot' | 'visitor' | 'audience' | 'at'>,
): StoredEvent {
  const { source, snapshot, visitor } = seenBy
  return {
    ...seenBy,
    id: event.id,
    digest: createHash('sha256')
      .update(JSON.stringify([source, snapshot, visitor, event]))
      .digest('base64url'),
    kind: event.kind,
    step: stepOf(event),
    submission: event.submission ?? null,
    question: event.question ?? null,
    payload: event.answer === undefined ? null : JSON.stringify(event.answer),
    atClient: event.at,
    day: dayOf(seenBy.at),
  }
}
