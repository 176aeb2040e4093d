import { randomUUID } from 'node:crypto'

import type { EventKind } from '@pulya/contract/event'
import type { Screen } from '@pulya/quiz/next-screen'
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
  const event = {
    id: randomUUID(),
    kind: kinds[screen.at],
    at: context.now(),
    submission: run.id,
    ...(screen.at === 'question' && { question: screen.key }),
  }
  const { documentId: source, hash: snapshot } = run.snapshot
  const request = { source, snapshot, visitor: run.visitor, events: [event] }
  await recordEvents(context, request, audienceOf(c.req.raw.headers))
}
