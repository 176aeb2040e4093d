import { z } from 'zod'

import type { Database } from '../db/open.ts'

/** What holds for all experiments of a firm. */
export const policy = z.strictObject({
  /** Share of visitors who see no experiment, so that all of them together can be judged by the rest. */
  holdout: z.number().min(0).max(0.1),
})

export type Policy = z.infer<typeof policy>

export async function readPolicy(db: Database): Promise<Policy> {
  const [row] = await db.read({ sql: 'select holdout from experiment_policy', args: [] })
  return row ? policy.parse(row) : { holdout: 0 }
}

export const writePolicy = ({ holdout }: Policy) => ({
  sql: `insert into experiment_policy (id, holdout) values (1, ?)
        on conflict (id) do update set holdout = excluded.holdout`,
  args: [holdout],
})
