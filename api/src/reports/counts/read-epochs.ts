import { z } from 'zod'

import { jsonColumn } from '../../db/json-column.ts'
import type { Database } from '../../db/open.ts'

const epochRow = z.object({
  epoch: z.number(),
  at: z.number(),
  why: z.string(),
  weights: jsonColumn(z.record(z.string(), z.number())),
})

/** A period of constant weights. `at` is unix ms. */
export type Epoch = z.infer<typeof epochRow>

/** In order. */
export async function readEpochs(db: Database, experiment: string): Promise<Epoch[]> {
  const rows = await db.report({
    sql: 'select epoch, at, why, weights from epoch where experiment_id = ? order by epoch',
    args: [experiment],
  })
  return rows.map((row) => epochRow.parse(row))
}
