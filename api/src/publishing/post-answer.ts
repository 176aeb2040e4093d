import { randomUUID } from 'node:crypto'

import type { EventsRequest } from '@pulya/contract/event'
import type { FlawAt } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'
import type { Answers } from '@pulya/quiz/answers'
import type { Given } from '@pulya/quiz/run'
import { cleanAnswer } from '@pulya/questions/check'
import type { Question, QuestionKind } from '@pulya/questions/definitions'
import { readPosted } from '@pulya/questions/pages'
import { pointerTo } from '@pulya/contract/pointer'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { audienceOf } from '../visits/audience.ts'
import { recordEvents } from '../visits/record-events.ts'
import type { Published } from './published.ts'
import type { Run } from './run-rows.ts'
import type { Snapshot } from './snapshots.ts'

export function startRun(
  { workspace }: Published,
  snapshot: Extract<Snapshot, { kind: 'quiz' }>,
  visitor: string,
  given: Given,
): Run {
  return { id: randomUUID(), workspace, snapshot, quiz: snapshot.body, visitor, answers: {}, given }
}

/** Keeps the answer to one question, as an event like any other. */
export async function postAnswer(
  context: Context,
  c: HonoContext,
  run: Run,
  key: string,
  form: URLSearchParams,
): Promise<{ flaws: readonly FlawAt[]; answers: Answers }> {
  const question = run.quiz.questions.find((asked) => asked.key === key)
  if (!question) throw new Problem('not-found')
  const cleaned = readAnswer(question, form, run.given.day)
  if ('flaw' in cleaned)
    return { flaws: [{ ...cleaned.flaw, pointer: pointerTo('answers', key) }], answers: run.answers }
  const { value } = cleaned
  if (value === undefined) return { flaws: [], answers: run.answers }

  const first = Object.keys(run.answers).length === 0
  const about = { at: context.now(), submission: run.id }
  const events: EventsRequest['events'] = [
    ...(first ? [{ ...about, id: randomUUID(), kind: 'quiz_start' as const }] : []),
    { ...about, id: randomUUID(), kind: 'answer', question: key, answer: value },
  ]
  const { documentId: source, hash: snapshot } = run.snapshot
  await recordEvents(
    context,
    { source, snapshot, visitor: run.visitor, events },
    audienceOf(c.req.raw.headers),
  )
  return { flaws: [], answers: { ...run.answers, [key]: value } }
}

const readAnswer = <Kind extends QuestionKind>(
  question: Question<Kind>,
  form: URLSearchParams,
  day: string,
) => cleanAnswer(question, readPosted(question, form), day)
