import { randomUUID } from 'node:crypto'

import type { EventKind, EventsRequest } from '@pulya/contract/event'
import type { Screen } from '@pulya/quiz/next-screen'
import type { AnswerOf } from '@pulya/questions/definitions'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { audienceOf } from '../visits/audience.ts'
import { recordEvents } from '../visits/record-events.ts'
import type { Run } from './run-rows.ts'

const kinds: Record<Exclude<Screen['at'], 'thanks'>, EventKind> = {
  question: 'question_view',
  outcome: 'quiz_result',
  contact: 'form_view',
}

/** What the widget says of a screen that it shows, said here by the server that does. */
export async function recordScreen(
  context: Context,
  c: HonoContext,
  run: Run,
  screen: Screen,
): Promise<void> {
  if (screen.at === 'thanks') return
  await record(context, c, run, [
    { kind: kinds[screen.at], ...(screen.at === 'question' && { question: screen.key }) },
  ])
}

/** An answer, or that it is taken back; the first one starts the quiz. */
export function recordAnswer(
  context: Context,
  c: HonoContext,
  run: Run,
  question: string,
  answer: AnswerOf | undefined,
): Promise<void> {
  const first = Object.keys(run.answers).length === 0
  return record(context, c, run, [
    ...(first ? [{ kind: 'quiz_start' as const }] : []),
    { kind: 'answer', question, ...(answer !== undefined && { answer }) },
  ])
}

/** A contact that comes back, as the widget says it of its own. */
export const recordRefusal = (context: Context, c: HonoContext, run: Run): Promise<void> =>
  record(context, c, run, [{ kind: 'form_error' }])

type Happened = Omit<EventsRequest['events'][number], 'id' | 'at' | 'submission'>

async function record(
  context: Context,
  c: HonoContext,
  { id: submission, snapshot, visitor, given }: Run,
  happened: readonly Happened[],
): Promise<void> {
  const at = context.now()
  const events = happened.map((event) => ({ ...event, id: randomUUID(), at, submission }))
  const about = {
    source: snapshot.documentId,
    snapshot: snapshot.hash,
    visitor,
    given,
    face: 'nojs' as const,
  }
  await recordEvents(context, { ...about, events }, audienceOf(c.req.raw.headers))
}
