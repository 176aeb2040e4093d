import type { Target } from '../target.ts'
import { literalOf } from '../value.ts'
import { sendContact } from './contact.ts'

export const leadName: Target = async (world, given) => {
  const { card, ...seen } = await sendContact(world, { name: literalOf(given) })
  return { ...seen, stored: card?.name, oneLine: true }
}
