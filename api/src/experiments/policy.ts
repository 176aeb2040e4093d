import { z } from 'zod'

import type { Database } from '../db/open.ts'
import { namedMetrics } from '../metrics/metric-key.ts'

/** What holds for all experiments of a firm. */
export const policy = z.strictObject({
  /** Share of visitors who see no experiment, so that all of them together can be judged by the rest. */
  holdout: z.number().min(0).max(0.1),
  /** What a new plan begins with; `null` asks each time. */
  metric: z.enum(namedMetrics).nullable().default(null),
})

export type Policy = z.infer<typeof policy>

export async function readPolicy(db: Database): Promise<Policy> {
  const [row] = await db.read({ sql: 'select holdout, metric from experiment_policy', args: [] })
  return row ? policy.parse(row) : { holdout: 0, metric: null }
}

export const writePolicy = ({ holdout, metric }: Policy) => ({
  sql: `insert into experiment_policy (id, holdout, metric) values (1, ?, ?)
        on conflict (id) do update set holdout = excluded.holdout, metric = excluded.metric`,
  args: [holdout, metric],
})
