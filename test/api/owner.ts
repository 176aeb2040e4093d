import { z } from 'zod'

import { fits } from '../fit-report.ts'
import type { Answer } from './ask.ts'
import type { World } from './world.ts'

type Draft = Record<string, unknown> & { blocks: { id: string; kind: string }[] }

const saved = z.object({
  revision: z.int(),
  slug: z.string(),
  draft: z.custom<Draft>((value) => typeof value === 'object'),
})

/** The owner of the demo firm, at work on its offer. */
export function ownerOf(world: World, document = world.offer.source) {
  const path = `/api/documents/${document}`

  async function ask(method: string, at: string, json?: unknown): Promise<Answer> {
    const headers = world.owner.headers
    return world.ask({ method, path: at, headers, ...(json !== undefined && { json }) })
  }

  const read = async () => saved.parse(JSON.parse((await ask('GET', path)).text))

  /** Saves and says that it fits. @returns The new revision. */
  async function edit(change: object): Promise<number> {
    const before = await read()
    const draft = { ...before.draft, ...change }
    const { text } = await ask('PUT', `${path}/draft`, { revision: before.revision, draft })
    const { revision } = z.object({ revision: z.int() }).parse(JSON.parse(text))
    await ask('PUT', `${path}/fit`, fits(revision))
    return revision
  }

  /** Ends whatever is compared. @returns The number of the version. */
  async function publish(change: object = {}): Promise<number> {
    const revision = await edit(change)
    const { text } = await ask('POST', `${path}/publications`, { revision, endExperiment: true })
    return z.object({ number: z.int() }).parse(JSON.parse(text)).number
  }

  return { path, ask, read, edit, publish }
}
