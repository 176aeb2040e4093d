import { randomUUID } from 'node:crypto'

import type { LeadSent } from '@pulya/contract/lead'
import type { QuizDocument } from '@pulya/quiz/document'
import { z } from 'zod'

import type { World } from './world.ts'

const saved = z.object({ revision: z.int(), draft: z.custom<QuizDocument>() })
const published = z.object({ hash: z.string() })

/** A short quiz instead of the demo's: how much, and where to send it. */
const questions = [
  {
    kind: 'single',
    key: 'size',
    title: 'How much?',
    required: true,
    options: ['small', 'large', 'none'].map((key) => ({ key, label: key })),
    // oxlint-disable-next-line unicorn/no-thenable -- a list of actions: nobody awaits a question
    actions: [{ when: { question: 'size', has: 'none' }, disqualify: 'sorry' }],
  },
  {
    kind: 'yes-no',
    key: 'now',
    title: 'Now?',
    required: false,
    options: ['yes', 'no'].map((key) => ({ key, label: key })),
  },
]
const outcomes = [
  { key: 'sorry', title: 'Sorry', paragraphs: ['Not this time'] },
  { key: 'rest', title: 'You said {size}', paragraphs: ['All right'] },
]

/**
 * Publishes it with these members in place of its own.
 *
 * @param contact Of the contact step; the consents of the demo stay.
 */
export async function publishQuiz(world: World, contact: object = {}, more: object = {}) {
  const source = world.quiz.snapshot.publicId
  const path = `/api/documents/${source}`
  const asOwner = async (method: string, at: string, json?: object) => {
    const answer = await world.ask({ method, path: at, headers: world.owner.headers, ...(json && { json }) })
    if (answer.status >= 300) throw new Error(`${method} ${at}: ${answer.status} ${answer.text}`)
    return JSON.parse(answer.text) as unknown
  }
  const { revision, draft } = saved.parse(await asOwner('GET', path))
  const { bonus: _bonus, ...plain } = draft
  const { consents } = draft.contact
  const step = { title: 'Contact', text: 'Where to?', button: 'Send', channels: [], consents, ...contact }
  const next = { ...plain, questions, outcomes, bands: [], contact: step, ...more }
  const after = z
    .object({ revision: z.int() })
    .parse(await asOwner('PUT', `${path}/draft`, { revision, draft: next }))
  const { hash } = published.parse(
    await asOwner('POST', `${path}/publications`, { revision: after.revision, endExperiment: true }),
  )
  return { source, hash }
}

/** A lead of that publication, with new ids each time. */
export const leadOf = (
  { quiz }: World,
  { source, hash }: { source: string; hash: string },
  contact: LeadSent['contact'],
  more: Partial<LeadSent> = {},
): LeadSent => ({
  id: randomUUID(),
  source,
  snapshot: hash,
  visitor: randomUUID(),
  answers: { size: 'small' },
  contact,
  consents: quiz.snapshot.contact.consents.map(({ purpose, version }) => ({
    purpose,
    version,
    granted: true,
  })),
  at: Date.now(),
  ...more,
})
