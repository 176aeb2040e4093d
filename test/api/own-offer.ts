import { z } from 'zod'

import { fits } from '../fit-report.ts'
import type { Answer } from './ask.ts'
import type { World } from './world.ts'

const offer = z.looseObject({
  brand: z.looseObject({}),
  blocks: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
})
const saved = z.object({ revision: z.int(), draft: offer })
const revisionIn = z.object({ revision: z.int() })

export type Offer = z.infer<typeof offer>

/** Publishes the demo offer as it has been changed, whatever is compared on it. @returns What was answered to that. */
export async function publishOffer(world: World, change: (draft: Offer) => object): Promise<Answer> {
  const { headers } = world.owner
  const path = `/api/documents/${world.offer.source}`
  const { revision, draft } = saved.parse(JSON.parse((await world.ask({ path, headers })).text))
  const json = { revision, draft: change(draft) }
  const saving = await world.ask({ method: 'PUT', path: `${path}/draft`, json, headers })
  if (saving.status !== 200) return saving
  const after = revisionIn.parse(JSON.parse(saving.text))
  await world.ask({ method: 'PUT', path: `${path}/fit`, json: fits(after.revision), headers })
  return world.ask({
    method: 'POST',
    path: `${path}/publications`,
    json: { revision: after.revision, endExperiment: true },
    headers,
  })
}

/** The offer with these blocks in place of any of their kind. */
export const withBlocks = (draft: Offer, ...blocks: Offer['blocks']): Offer => ({
  ...draft,
  blocks: [...draft.blocks.filter(({ kind }) => blocks.every((own) => own.kind !== kind)), ...blocks],
})
