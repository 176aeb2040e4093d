import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { jsonBytes } from '../value.ts'
import { type Answer, type Header, withHeaders } from './exchange.ts'
import { questionKeys } from './quiz.ts'
import { jsonType, type World } from './world.ts'

/** A lead that every rule accepts. */
export const goodLead = ({ quiz, quizSnapshot, consents }: World) => ({
  id: randomUUID(),
  source: quiz,
  snapshot: quizSnapshot,
  visitor: randomUUID(),
  answers: {},
  contact: { name: 'Иван', phone: '+7 916 123-45-67' },
  consents,
  at: Date.now(),
})

const [question = ''] = questionKeys

/** Two events of one person, the first of them an answer. */
export const goodEvents = ({ quiz, quizSnapshot }: World) => {
  const answer = {
    id: randomUUID(),
    kind: 'answer',
    at: Date.now(),
    submission: randomUUID(),
    question,
    answer: { picked: ['nothing'] },
    ms: 1200,
  }
  const view = { id: randomUUID(), kind: 'page_view', at: Date.now() }
  const events: [typeof answer, typeof view] = [answer, view]
  return { source: quiz, snapshot: quizSnapshot, visitor: randomUUID(), events }
}

/** Good events of one run in which the questions are answered like this, the first with the first. */
export function answeredEvents(world: World, answers: readonly unknown[]) {
  const {
    events: [first],
    ...good
  } = goodEvents(world)
  const events = answers.map((answer, index) => ({
    ...first,
    id: randomUUID(),
    question: questionKeys[index],
    answer,
  }))
  return { events: { ...good, events }, submission: first.submission }
}

/** As a visitor's browser on somebody's site. */
export const post = (
  { send }: World,
  target: string,
  body: unknown,
  headers: readonly Header[] = [],
): Promise<Answer> =>
  send({ method: 'POST', target, headers: withHeaders([jsonType], headers), body: jsonBytes(body) })

const card = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string(),
  phoneExt: z.string().nullable(),
  email: z.string().nullable(),
  answers: z.array(z.object({ key: z.string(), text: z.string() })),
  createdAt: z.int(),
})

export type Card = z.infer<typeof card>

/** The lead as the studio shows it; `undefined` when there is none. */
export async function readLead({ ask, workspace }: World, id: string): Promise<Card | undefined> {
  const { status, body } = await ask('GET', `/api/workspaces/${workspace}/leads/${id}`)
  return status === 404 ? undefined : card.parse(JSON.parse(body))
}
