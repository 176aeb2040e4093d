import { assign } from '@pulya/assign/assign'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { RunningExperiment } from '../experiments/running.ts'

/** So long a browser may draw by a script it has kept, and some minutes more: see `publishing/serve-embed.ts`. */
const keptMs = 1_200_000

const epochRow = z.object({ epoch: z.int(), weights: jsonColumn(z.record(z.string(), z.number())) })

/** The epoch that has ended lately and in which this visitor was drawn into this variant, if there is one. */
export async function epochDrawing(
  db: Database,
  { id, epoch, drawn, variants }: RunningExperiment,
  { visitor, variant, now }: { visitor: string; variant: string; now: number },
): Promise<number | undefined> {
  if (epoch === 0) return undefined
  const rows = await db.read({
    sql: `select epoch, weights from epoch as past
          where experiment_id = ?1 and epoch < ?2 and ?3 <
            (select at from epoch where experiment_id = past.experiment_id and epoch = past.epoch + 1)
          order by epoch desc`,
    args: [id, epoch, now - keptMs],
  })
  const past = rows.map((row) => epochRow.parse(row))
  return past.find(({ weights }) => {
    const then = { ...drawn, weights: variants.map(({ key }) => weights[key] ?? 0) }
    return variants[assign(then, visitor).variant ?? -1]?.key === variant
  })?.epoch
}
