import { outcome, type Seen } from '../judge.ts'
import { type Card, goodLead, post, readLead } from '../world/leads.ts'
import type { World } from '../world/world.ts'

/** A good lead but for what is given, and what of it the studio shows afterwards. */
export async function sendContact(
  world: World,
  contact: Record<string, unknown>,
  more: { answers?: unknown } = {},
): Promise<Seen & { card: Card | undefined }> {
  const good = goodLead(world)
  const lead = { ...good, ...more, contact: { ...good.contact, ...contact } }
  const answer = await post(world, '/v1/leads', lead)
  const card = await readLead(world, lead.id)
  return { answer, card, faults: card && outcome(answer) === 'refused' ? ['a refused lead was kept'] : [] }
}
