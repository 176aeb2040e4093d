import { ruled } from '@pulya/contract/schema-flaws'
import { oneLine } from '@pulya/contract/text'
import { z } from 'zod'

import type { OutsideLink } from './link.ts'

/** Whom a link is for, so that it is known whose to take back. */
export const forWhom = ruled(z.string(), (given) => oneLine(given, { max: 120, required: true }))

/** What the firm is told of a link: everything but its token. */
export const toldLink = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.int(),
  by: z.string().nullable(),
  expiresAt: z.int(),
  revokedAt: z.int().nullable(),
})

/** @param names Of people of the firm, by id; somebody who has left it has none. */
export const asTold = (link: OutsideLink, names: ReadonlyMap<string, string>): z.infer<typeof toldLink> => ({
  id: link.id,
  name: link.name,
  createdAt: link.created_at,
  by: names.get(link.created_by) ?? null,
  expiresAt: link.expires_at,
  revokedAt: link.revoked_at,
})
