import { changesBetween } from '@pulya/offer/changes'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { namesOf } from '../accounts/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { listVersionRows, ways } from './rows.ts'

/** Older ones stay where they are and are not listed. */
const versionsMax = 50

/** Times are unix ms. */
export const version = z.object({
  number: z.int(),
  hash: z.string(),
  /** Visitors see it now. */
  current: z.boolean(),
  /** Every time it was put before visitors, the oldest first. */
  puttings: z.array(z.object({ how: z.enum(ways), by: z.string().nullable(), at: z.int() })),
  /** In what it differs from the version before it; null for the first. */
  changes: z
    .array(
      z.object({
        how: z.enum(['added', 'removed', 'changed']),
        member: z.string(),
        item: z.string().optional(),
        kind: z.string().optional(),
        title: z.string().optional(),
        words: z
          .array(z.array(z.object({ is: z.enum(['same', 'gone', 'new']), text: z.string() })))
          .optional(),
      }),
    )
    .nullable(),
})

/** The newest first. */
export async function listVersions(
  { control }: Context,
  workspace: Workspace,
  id: string,
): Promise<z.infer<typeof version>[]> {
  const { published } = await requireDocument(workspace, id)
  const rows = await listVersionRows(workspace.db, id, versionsMax + 1)
  const names = await namesOf(control, new Set(rows.flatMap(({ puttings }) => puttings.map(({ by }) => by))))
  return rows.slice(0, versionsMax).map(({ number, hash, body, puttings }, index) => {
    const before = rows[index + 1]
    return {
      number,
      hash,
      current: hash === published,
      puttings: puttings.map(({ how, by, at }) => ({ how, by: names.get(by) ?? null, at })),
      changes: before ? changesBetween(before.body, body) : null,
    }
  })
}
