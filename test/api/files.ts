import { randomUUID } from 'node:crypto'

import type { FileQuiz } from '../files/quiz.ts'
import type { Answer } from './ask.ts'
import type { World } from './world.ts'

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
export const leadWith = (
  {
    quiz: {
      snapshot: { contact },
    },
  }: World,
  quiz: FileQuiz,
  submission: string,
  files: { id: string; name: string }[],
) => ({
  id: randomUUID(),
  source: quiz.source,
  snapshot: quiz.snapshot,
  visitor: randomUUID(),
  submission,
  answers: { [quiz.question]: { files } },
  contact: { name: 'Иван', phone: '8 (916) 123-45-67' },
  consents: contact.consents.map(({ purpose, version }) => ({ purpose, version, granted: true })),
  at: Date.now(),
})
