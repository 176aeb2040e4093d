import type { Target } from '../target.ts'
import { literalOf } from '../value.ts'
import { sendContact } from './contact.ts'

export const leadPhone: Target = async (world, given) => {
  const { card, ...seen } = await sendContact(world, { phone: literalOf(given) })
  return { ...seen, stored: card?.phone, ext: card?.phoneExt ?? undefined }
}
