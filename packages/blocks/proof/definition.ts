import { image } from '@pulya/contract/image'
import { line } from '@pulya/contract/line'
import { link } from '@pulya/contract/link'
import { ruled } from '@pulya/contract/schema-flaws'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'

/** Where anybody may look it up. */
const source = z.strictObject({ label: line(80), href: ruled(z.string(), link).exactOptional() })

const evidence = z.discriminatedUnion('as', [
  /** Who will do it: a specialist with a name and a face. */
  z.strictObject({
    as: z.literal('person'),
    name: line(80),
    role: line(120),
    says: line(200).exactOptional(),
    photo: image.exactOptional(),
  }),
  /** Of a client, as it stands where it was written. */
  z.strictObject({
    as: z.literal('review'),
    text: line(300),
    name: line(80),
    about: line(80).exactOptional(),
    photo: image.exactOptional(),
    on: z.iso.date().exactOptional(),
    source,
  }),
  z.strictObject({
    as: z.literal('logos'),
    title: line(80).exactOptional(),
    /** A logo is nothing to those who cannot see it unless it is named. */
    logos: z
      .array(image.extend({ alt: line(80) }))
      .min(1)
      .max(8),
  }),
  /** One figure, and whoever counted it. */
  z.strictObject({
    as: z.literal('number'),
    value: line(16),
    text: line(120),
    on: z.iso.date().exactOptional(),
    source,
  }),
])

const schema = varied('proof', { evidence })

export type ProofBlock = z.infer<typeof schema>

export type Evidence<As extends ProofBlock['evidence']['as'] = ProofBlock['evidence']['as']> = Extract<
  ProofBlock['evidence'],
  { as: As }
>

const blank = {
  ru: { as: 'person', name: 'Имя и фамилия', role: 'Кто это и чем подтверждён опыт' },
  en: { as: 'person', name: 'Name and surname', role: 'Who it is and what proves their experience' },
} as const

export const proof = {
  schema,
  blank: (id, locale) => ({ id, kind: 'proof', evidence: blank[locale] }),
} satisfies Definition<ProofBlock>
