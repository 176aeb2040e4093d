import { z } from 'zod'

import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { literalOf } from '../value.ts'
import { readDocument } from '../world/documents.ts'
import type { World } from '../world/world.ts'

export const slugPath: Target = async (world, given) => {
  const before = (await readDocument(world, world.offer)).slug
  const answer = await putSlug(world, literalOf(given))
  const { slug } = await readDocument(world, world.offer)
  if (outcome(answer) !== 'accepted') {
    return { answer, faults: slug === before ? [] : [`a refused slug was kept: ${slug}`] }
  }
  const page = await world.send({ target: `/o/${slug}` })
  await putSlug(world, before)
  return {
    answer,
    stored: z.object({ slug: z.string() }).parse(JSON.parse(answer.body)).slug,
    faults: page.status === 200 ? [] : [`the page does not answer at /o/${slug}`],
  }
}

const putSlug = ({ ask, offer }: World, slug: unknown) => ask('PUT', `/api/documents/${offer}/slug`, { slug })
