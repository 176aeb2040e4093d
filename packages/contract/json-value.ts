import { z } from 'zod'

import { ruled } from './schema-flaws.ts'
import { answerTextMax, manyLines } from './text.ts'

const itemsMax = 100

const member = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, 'key-invalid')

const text = ruled(z.string(), (given) => manyLines(given, { max: answerTextMax }))

const leaves = [z.null(), z.boolean(), z.number(), text] as const

/** Depth by construction: a schema that calls itself would follow the sender as deep as he likes. */
function holding<Inner extends z.ZodType>(inner: Inner) {
  const items = z.array(inner).max(itemsMax)
  const members = z
    .record(member, inner)
    .refine((record) => Object.keys(record).length <= itemsMax, { params: { flaw: tooMany } })
  return z.union([...leaves, items, members])
}

const tooMany = { code: 'items-too-many', limit: itemsMax }

/**
 * An answer of any kind, before its question is known: small, three levels deep at most, every text in it cleaned.
 * Whether it answers the question is for the rules of the kind.
 */
export const jsonValue = holding(holding(holding(z.union(leaves)))).meta({
  description: 'An answer of any kind: a small JSON value',
})

export type JsonValue = z.output<typeof jsonValue>
