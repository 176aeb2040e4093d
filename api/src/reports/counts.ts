import { z } from 'zod'

import type { Database } from '../db/open.ts'
import { type Audience, audiences } from '../visits/audience.ts'

const countRow = z.object({
  variant: z.string(),
  step: z.string(),
  day: z.string(),
  visitors: z.number(),
  amount: z.number(),
})

/** Visitors who reached a step for the first time on a day (UTC); `amount` is money in minor units. */
export type Count = z.infer<typeof countRow>

/** Days in order. */
export async function readCounts(db: Database, experiment: string, audience: Audience): Promise<Count[]> {
  const rows = await db.report({
    sql: `select variant, step, cohort as day, sum(visitors) as visitors, sum(amount) as amount from counter
          where experiment_id = ? and audience = ?
          group by variant, step, cohort order by cohort`,
    args: [experiment, audience],
  })
  return rows.map((row) => countRow.parse(row))
}

const tapsRow = z.object({ variant: z.string(), median: z.number() })

/** Median of the presses a form took, by variant; the mean of the middle two where there are two. */
export async function readTaps(
  db: Database,
  experiment: string,
  audience: Audience,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.report({
    sql: `select variant, avg(taps) as median from (
            select exposure.variant, taps, row_number() over (partition by exposure.variant order by taps) as place,
                   count(*) over (partition by exposure.variant) as forms
            from lead
            join experiment on experiment.id = ? and experiment.document_id = lead.source
            join exposure on exposure.experiment_id = experiment.id and exposure.visitor = lead.visitor
            where lead.taps is not null and exposure.audience = ?)
          where place in ((forms + 1) / 2, (forms + 2) / 2) group by variant`,
    args: [experiment, audience],
  })
  return new Map(
    rows.map((row) => {
      const { variant, median } = tapsRow.parse(row)
      return [variant, median]
    }),
  )
}

/** Exposed visitors of each audience: what the report shows, and what it leaves out. */
export async function readAudiences(db: Database, experiment: string): Promise<Record<Audience, number>> {
  const rows = await db.report({
    sql: `select audience, sum(visitors) as visitors from counter
          where experiment_id = ? and step = 'exposed' group by audience`,
    args: [experiment],
  })
  const counted = new Map(rows.map((row) => [row['audience'], Number(row['visitors'])]))
  const [people, simulated, bots] = audiences.map((audience) => counted.get(audience) ?? 0)
  return { people: people ?? 0, simulated: simulated ?? 0, bots: bots ?? 0 }
}
