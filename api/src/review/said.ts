import type { Cleaned } from '@pulya/contract/flaw'
import { name } from '@pulya/contract/name'
import { uuid } from '@pulya/contract/uuid'
import { manyLines } from '@pulya/contract/text'
import { parseWith, ruled } from '@pulya/contract/schema-flaws'
import { z } from 'zod'

import { part } from './part.ts'

const textMax = 2000

export const commentText = (given: unknown): Cleaned<string> =>
  manyLines(given, { max: textMax, required: true })

const said = z.object({
  id: uuid,
  name: ruled(z.string(), name),
  text: ruled(z.string(), commentText),
  /** Nothing is about the whole. */
  about: z.union([z.literal(''), part]).transform((given) => given || null),
  /** The comment it answers; nothing begins a thread. */
  to: z.union([z.literal(''), uuid]).transform((given) => given || null),
})

/** What a person outside says. */
export type Said = z.infer<typeof said>

/** A posted form; a member that is missing is empty. */
export const readSaid = (form: URLSearchParams) =>
  parseWith(
    said,
    Object.fromEntries(Object.keys(said.shape).map((member) => [member, form.get(member) ?? ''])),
  )
