import { channels } from '@pulya/contract/channel'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { consentAsks } from './consent.ts'
import { type ContactField, contactFieldNames } from './contact-fields.ts'

export type { ContactField } from './contact-fields.ts'

const field = z.strictObject({ name: z.enum(contactFieldNames), required: z.boolean() })

/** Without a phone or an e-mail there would be nobody to answer. */
const reachable = (fields: readonly ContactField[]) =>
  fields.some(({ name, required }) => required && (name === 'phone' || name === 'email'))

const once = (fields: readonly ContactField[]) =>
  new Set(fields.map(({ name }) => name)).size === fields.length

/** In this order; a name and a phone, both required, unless said otherwise. */
export const askedFields = z
  .array(field)
  .min(1)
  .max(contactFieldNames.length)
  .refine(once, 'key-repeated')
  .refine(reachable, 'contact-unreachable')

/** Ways in which an answer may be asked for. */
export const askedChannels = z.array(z.enum(channels)).max(channels.length)

export const contactStep = z.strictObject({
  title: line(200),
  text: line(2000),
  /** What the quiz's consultant says here. */
  hint: line(300).optional(),
  button: line(60),
  fields: askedFields.optional(),
  /** After the outcome, before it, or nowhere: then the quiz ends with the outcome. */
  place: z.enum(['after', 'before', 'none']).optional(),
  channels: askedChannels,
  consents: consentAsks,
})
