import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Answer } from './ask.ts'
import type { World } from './world.ts'

/** The quiz of the demo with a question that asks for files, and nothing else anybody has to answer. */
export interface FileQuiz {
  source: string
  snapshot: string
  question: string
  consents: { purpose: string; version: string; granted: true }[]
}

const read = z.object({
  revision: z.int(),
  draft: z.looseObject({
    contact: z.looseObject({ consents: z.array(z.looseObject({ purpose: z.string() })) }),
  }),
})
const revised = z.object({ revision: z.int() })
const published = z.object({ hash: z.string() })

export async function publishFileQuiz(world: World, accept = ['image', 'pdf']): Promise<FileQuiz> {
  const { headers } = world.owner
  const source = world.quiz.snapshot.publicId
  const path = `/api/documents/${source}`
  const asOwner = async (method: string, at: string, json?: unknown) => {
    const { text } = await world.ask({ method, path: at, headers, ...(json !== undefined && { json }) })
    return JSON.parse(text) as unknown
  }
  const { revision, draft } = read.parse(await asOwner('GET', path))
  const asked = {
    kind: 'file',
    key: 'papers',
    title: 'Приложите документы',
    required: true,
    accept,
    atMost: 3,
  }
  const outcomes = [{ key: 'all', title: 'Понятно', paragraphs: ['Ответим.'] }]
  const quiz = { ...draft, questions: [asked], bands: [], outcomes }
  const saved = revised.parse(await asOwner('PUT', `${path}/draft`, { revision, draft: quiz }))
  const { hash } = published.parse(await asOwner('POST', `${path}/publications`, saved))
  const { contact } = world.quiz.snapshot
  return {
    source,
    snapshot: hash,
    question: 'papers',
    consents: contact.consents.map(({ purpose, version }) => ({ purpose, version, granted: true })),
  }
}

export interface Sent {
  submission?: string
  id?: string
  name?: string
  question?: string
  source?: string
  headers?: Record<string, string>
  chunked?: boolean
}

/** Sends the bytes as a file for the question of this quiz. */
export function upload(world: World, quiz: FileQuiz, body: Uint8Array, sent: Sent = {}): Promise<Answer> {
  const { headers = {}, chunked = false, ...more } = sent
  const about = { source: quiz.source, question: quiz.question, submission: randomUUID(), id: randomUUID() }
  const query = new URLSearchParams({ ...about, name: 'файл.jpg', ...more })
  return world.ask({ method: 'POST', path: `/v1/uploads?${query}`, body, headers, chunked })
}

/** A lead of this quiz that names these files. */
export const leadWith = (quiz: FileQuiz, submission: string, files: { id: string; name: string }[]) => ({
  id: randomUUID(),
  source: quiz.source,
  snapshot: quiz.snapshot,
  visitor: randomUUID(),
  submission,
  answers: { [quiz.question]: { files } },
  contact: { name: 'Иван', phone: '8 (916) 123-45-67' },
  consents: quiz.consents,
  at: Date.now(),
})
