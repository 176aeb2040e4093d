import { createHash } from 'node:crypto'

import type { Event, EventsAccepted, EventsRequest } from '@pulya/contract/event'
import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { cleanAnswer } from '@pulya/questions/check'

import type { Context } from '../context.ts'
import { seen, type Snapshot } from '../publishing/snapshots.ts'
import { requireFilesOfEvents } from '../uploads/require-files.ts'
import type { Audience } from './audience.ts'
import { eventFold, type StoredEvent } from './event-fold.ts'
import { believed } from './believed.ts'
import { factsGiven, factsUntold } from './facts.ts'
import { exposeSeen } from './expose-seen.ts'

/**
 * Keeps what a visitor did. Resolves after it is on disk.
 *
 * @throws `not-found` for a snapshot that is not of this source, `answers-rejected` with the place of every answer that
 *   does not answer its question, `id-reused` for ids that already stand for something else (the rest is kept).
 */
export async function recordEvents(
  context: Context,
  { source, snapshot: hash, visitor, given: said, face, events }: EventsRequest,
  sender: Audience,
): Promise<EventsAccepted> {
  const { workspace, snapshot } = await seen(context, { source, snapshot: hash })
  const now = context.now()
  const given = believed(said, now)
  const answers = events.map((event, index) => answerIn(snapshot, event, index, given.day))
  const flaws = answers.flatMap((answer) => ('flaws' in answer ? answer.flaws : []))
  if (flaws.length > 0) throw new Problem('answers-rejected', { flaws })
  await requireFilesOfEvents(workspace, snapshot, events)

  const driven = sender === 'people' && events.some(({ webdriver }) => webdriver)
  const audience = driven ? 'bots' : sender
  await exposeSeen(context, workspace, snapshot, {
    visitor,
    audience,
    facts: said ? factsGiven(given, workspace.time_zone, now) : factsUntold(workspace.time_zone, now),
  })

  const seenBy = {
    source,
    snapshot: hash,
    visitor,
    audience,
    given: said ? JSON.stringify(given) : null,
    face: face ?? null,
    at: now,
  }
  const stored = events.map((event, index) => storedEvent(event, valueOf(answers[index]), seenBy))
  const results = await workspace.db.fold(eventFold, stored)
  // By content: the same id may be rightly another's, in this very commit.
  const reused = new Set(results.at(-1)?.rows.map((row) => row['digest']))
  const mine = stored.flatMap(({ digest }, index) => (reused.has(digest) ? [reusedId(index)] : []))
  if (mine.length > 0) throw new Problem('id-reused', { flaws: mine })

  const added = new Set(results[0]?.rows.map((row) => row['id']))
  const accepted = new Set(stored.filter(({ id }) => added.has(id)).map(({ id }) => id)).size
  return { accepted, duplicates: events.length - accepted }
}

const reusedId = (index: number): FlawAt => ({ pointer: pointerTo('events', index, 'id'), code: 'id-reused' })

type AnswerIn = { value: unknown } | { flaws: FlawAt[] }

/** The answer as its question understands it: what does not belong to it is not kept. */
function answerIn(
  snapshot: Snapshot,
  { kind, question: key, answer }: Event,
  index: number,
  day: string,
): AnswerIn {
  if (key === undefined) return { value: answer }
  const question =
    snapshot.kind === 'quiz' ? snapshot.body.questions.find((asked) => asked.key === key) : undefined
  if (!question)
    return { flaws: [{ pointer: pointerTo('events', index, 'question'), code: 'question-unknown' }] }
  if (kind !== 'answer') return { value: answer }
  const cleaned = cleanAnswer(question, answer, day)
  if ('value' in cleaned) return cleaned
  return { flaws: [{ ...cleaned.flaw, pointer: pointerTo('events', index, 'answer') }] }
}

const valueOf = (answer: AnswerIn | undefined): unknown =>
  answer && 'value' in answer ? answer.value : undefined

function storedEvent(
  event: Event,
  answer: unknown,
  seenBy: Pick<StoredEvent, 'source' | 'snapshot' | 'visitor' | 'audience' | 'given' | 'face' | 'at'>,
): StoredEvent {
  const { source, snapshot, visitor } = seenBy
  return {
    ...seenBy,
    id: event.id,
    digest: createHash('sha256')
      .update(JSON.stringify([source, snapshot, visitor, event]))
      .digest('base64url'),
    kind: event.kind,
    submission: event.submission ?? null,
    question: event.question ?? null,
    payload: answer === undefined ? null : JSON.stringify(answer),
    sign: event.webdriver ? 'webdriver' : null,
    atClient: event.at,
  }
}
