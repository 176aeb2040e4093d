import type { Target } from '../target.ts'
import { literalOf } from '../value.ts'
import { sendContact } from './contact.ts'

export const leadEmail: Target = async (world, given) => {
  const { card, ...seen } = await sendContact(world, { email: literalOf(given) })
  return { ...seen, stored: card?.email ?? undefined }
}
