import { z } from 'zod'

import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { literalOf } from '../value.ts'
import { putDraft, readDocument } from '../world/documents.ts'

const offer = z.looseObject({ blocks: z.array(z.looseObject({ id: z.string(), kind: z.string() })) })
const withLink = z.looseObject({ links: z.tuple([z.object({ href: z.string() })]) })

/** A link in the legal block of an offer, the one place where an author writes an address. */
export const contentLink: Target = async (world, given) => {
  const before = await readDocument(world, world.offer)
  const draft = offer.parse(before.draft)
  const links = [{ label: 'Политика', href: literalOf(given) }]
  const blocks = draft.blocks.map((block) => (block.kind === 'legal' ? { ...block, links } : block))
  const answer = await putDraft(world, world.offer, { ...draft, blocks })

  const after = await readDocument(world, world.offer)
  if (outcome(answer) !== 'accepted') {
    return { answer, faults: after.revision === before.revision ? [] : ['a refused draft was kept'] }
  }
  await putDraft(world, world.offer, before.draft)
  const legal = offer.parse(after.draft).blocks.find(({ kind }) => kind === 'legal')
  return { answer, stored: withLink.parse(legal).links[0].href }
}
