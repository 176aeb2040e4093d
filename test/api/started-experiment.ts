import { z } from 'zod'

import type { Answer } from './ask.ts'
import type { World } from './world.ts'

/** Possible with two variants and with three. */
export const aPlan = { metric: 'lead', baseline: 0.1, effect: 0.5, visitorsPerDay: 1000 }

const made = z.object({ id: z.string() })

/** What an owner does about experiments, each answer held to the description. */
export function experimenter(world: World, headers: Record<string, string> = world.owner.headers) {
  const ask = async (method: string, path: string, json?: unknown): Promise<Answer> =>
    world.ask({ method, path, headers, ...(json !== undefined && { json }) })

  const draft = async (about: object = {}, document = world.offer.source): Promise<Answer> =>
    ask('POST', `/api/documents/${document}/experiments`, { name: 'Сравнение', plan: aPlan, ...about })

  const lead = async (id: string, to: string, why?: string): Promise<Answer> =>
    ask('POST', `/api/experiments/${id}/status`, { to, ...(why !== undefined && { why }) })

  return { ask, draft, lead, idIn: ({ text }: Answer): string => made.parse(JSON.parse(text)).id }
}

/** Draft → ready → running. @returns The id, and the answer to the last step that was taken: 200 when it runs. */
export async function startedExperiment(
  world: World,
  about: object = {},
  document = world.offer.source,
): Promise<{ id: string; answer: Answer }> {
  const { draft, lead, idIn } = experimenter(world)
  const drafted = await draft(about, document)
  if (drafted.status !== 201) return { id: '', answer: drafted }
  const id = idIn(drafted)
  const ready = await lead(id, 'ready')
  return { id, answer: ready.status === 200 ? await lead(id, 'running') : ready }
}
