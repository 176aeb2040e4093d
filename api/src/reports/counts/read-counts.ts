import { z } from 'zod'

import type { Database } from '../../db/open.ts'
import { type Audience, audiences } from '../../visits/audience.ts'
import { digestOf } from './digest.ts'
import { pack, packedDay, packedNumbers } from './packed.ts'

const cell = z.object({
  step: z.string(),
  variant: z.string(),
  epoch: z.number(),
  packed: packedNumbers,
})

/** What was counted of a step in a variant and an epoch: `packed` has cohorts, delays, visitors and amounts. */
export type Cell = z.infer<typeof cell>

export interface Counts {
  cells: Cell[]
  digest: string
}

/** One range of the primary key, however many events there were. */
export async function readCounts(db: Database, experiment: string, audience: Audience): Promise<Counts> {
  const rows = await db.report({
    sql: `select step, variant, epoch, ${pack(packedDay('cohort'), 'delay', 'visitors', 'amount')} as packed
          from counter
          where experiment_id = ? and audience = ? and delay >= 0 and (visitors <> 0 or amount <> 0)
          group by step, variant, epoch`,
    args: [experiment, audience],
  })
  return { cells: rows.map((row) => cell.parse(row)), digest: digestOf(rows) }
}

const exposedRow = z.object({ variant: z.string(), epoch: z.number(), visitors: z.number() })

/** Visitors exposed, by variant and epoch. */
export type Exposed = z.infer<typeof exposedRow>

export async function readExposed(db: Database, experiment: string, audience: Audience): Promise<Exposed[]> {
  const rows = await db.report({
    sql: `select variant, epoch, sum(visitors) as visitors from counter
          where experiment_id = ? and audience = ? and step = 'exposed' and delay >= 0
          group by variant, epoch`,
    args: [experiment, audience],
  })
  return rows.map((row) => exposedRow.parse(row))
}

const audienceRow = z.object({ audience: z.enum(audiences), visitors: z.number() })

/** Exposed visitors of each audience: what the report shows, and what it leaves out. */
export async function readAudiences(db: Database, experiment: string): Promise<Record<Audience, number>> {
  const rows = await db.report({
    sql: `select audience, sum(visitors) as visitors from counter
          where experiment_id = ?1 and audience in (select value from json_each(?2)) and step = 'exposed'
          group by audience`,
    args: [experiment, JSON.stringify(audiences)],
  })
  const counted = new Map(
    rows.map((row) => {
      const { audience, visitors } = audienceRow.parse(row)
      return [audience, visitors]
    }),
  )
  const of = (audience: Audience) => counted.get(audience) ?? 0
  return { people: of('people'), simulated: of('simulated'), bots: of('bots') }
}
