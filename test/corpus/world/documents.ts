import { z } from 'zod'

import { fits } from '../../fit-report.ts'
import type { Answer } from './exchange.ts'
import type { World } from './world.ts'

type Studio = Pick<World, 'ask'>

const document = z.object({
  kind: z.string(),
  slug: z.string(),
  revision: z.int(),
  draft: z.json(),
  published: z.object({ hash: z.string() }).nullable(),
})

export type Document = z.infer<typeof document>

export async function readDocument({ ask }: Studio, id: string): Promise<Document> {
  const { status, body } = await ask('GET', `/api/documents/${id}`)
  if (status !== 200) throw new Error(`The document ${id} was answered with ${status}`)
  return document.parse(JSON.parse(body))
}

/** A draft over whatever is there. */
export async function putDraft(studio: Studio, id: string, draft: unknown): Promise<Answer> {
  const { revision } = await readDocument(studio, id)
  return studio.ask('PUT', `/api/documents/${id}/draft`, { revision, draft })
}

const publication = z.object({ hash: z.string() })

/** @returns The hash of the snapshot. */
export async function publish(studio: Studio, id: string): Promise<string> {
  const { revision, kind } = await readDocument(studio, id)
  // What is written into it is awkward on purpose; here nobody asks how it looks.
  if (kind === 'offer') await studio.ask('PUT', `/api/documents/${id}/fit`, fits(revision))
  const { status, body } = await studio.ask('POST', `/api/documents/${id}/publications`, {
    revision,
    endExperiment: true,
  })
  if (status !== 201) throw new Error(`Publishing ${id} was answered with ${status}: ${body}`)
  return publication.parse(JSON.parse(body)).hash
}
