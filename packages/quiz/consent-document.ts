import { consentPurposes } from '@pulya/contract/consent'
import { locales } from '@pulya/contract/locale'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

/** What a visitor agrees to, a document of its own: the law wants it apart from offers, policies and other consents. */
export const consentDocument = z.strictObject({
  schema: z.literal(1),
  locale: z.enum(locales),
  title: line(200),
  purpose: z.enum(consentPurposes),
  paragraphs: z
    .array(z.strictObject({ heading: line(200).optional(), text: line(5000) }))
    .min(1)
    .max(60),
})

export type ConsentDocument = z.infer<typeof consentDocument>
