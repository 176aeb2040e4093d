import { z } from 'zod'

import { type openWriter, query } from '../db/client.ts'
import { selectStages } from '../leads/lead-stages.ts'
import { selectLeadSteps } from '../leads/lead-steps.ts'
import { stepOfEvent } from '../visits/steps.ts'
import { selectAnswered, selectSteps, stepColumns } from '../visits/visitor-steps.ts'
import { cutAfter } from './cut-after.ts'
import { selectCells, selectPaceCells } from './fold.ts'
import { selectPaces } from './pace.ts'
import { insertNewSets, insertSegments, insertValues, selectSets, settleSets } from './segments.ts'

/** Every row that counts, in the shape of `uncounted`. */
const everything = `(
  select experiment_id, audience, 'exposed' as step, variant, epoch, day as cohort, 0 as delay, facts, 1 as visitors,
         0 as amount
  from exposure
  union all
  select experiment_id, audience, 'confirmed', variant, epoch, day, (confirmed_at - at) / 86400000, null, 1, 0
  from exposure where confirmed_at is not null
  union all
  select step.experiment_id, step.audience, step.step, step.variant, step.epoch, step.cohort, step.delay, exposure.facts, 1,
         step.amount
  from visitor_step as step
  join exposure on exposure.experiment_id = step.experiment_id and exposure.visitor = step.visitor)`

const everyPace = `(
  select experiment_id, audience, variant, step, 'seconds' as what, pace as bucket, 1 as visitors
  from visitor_step where pace is not null
  union all
  select experiment_id, audience, variant, step, 'taps', taps, 1 from visitor_step where taps is not null)`

const acts = `
  select event.visitor, event.audience, ${stepOfEvent} as step, event.at from event
  union all
  select visitor, audience, 'form_viewed', created_at from lead`

const derive = [
  'delete from lead_stage',
  `insert into lead_stage (lead_id, stage, at) ${selectStages('true')}`,
  'delete from visitor_step',
  `insert into visitor_step (${stepColumns}) ${selectSteps(acts)}`,
  `insert into visitor_step (${stepColumns}) ${selectAnswered('true')}`,
  `insert into visitor_step (${stepColumns}, amount, taps) ${selectLeadSteps('select visitor from lead')}`,
  `update visitor_step set pace = renewed.pace from (${selectPaces('true')}) as renewed
   where visitor_step.experiment_id = renewed.experiment_id and visitor_step.visitor = renewed.visitor
     and visitor_step.step = renewed.step`,
]

const count = [
  ...['counter', 'segment_total', 'set_counter', 'pace', 'uncounted', 'unpaced'].map(
    (table) => `delete from ${table}`,
  ),
  insertNewSets(everything),
  insertValues,
  insertSegments,
  'delete from new_set',
  `insert into set_counter ${selectSets(everything)}`,
  ...settleSets,
  `insert into counter ${selectCells(everything)}`,
  `insert into pace ${selectPaceCells(everyPace)}`,
]

/** What is compared: all that follows from something else. Counters that came to nothing are none. */
const derived: Record<string, string> = {
  lead_stage: 'select * from lead_stage',
  visitor_step: 'select * from visitor_step',
  counter: 'select * from counter where visitors <> 0',
  segment_counter: `
    select experiment_id, audience, dimension, value, step, variant, epoch, cohort, sum(visitors), sum(amount)
    from segment_counter group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(visitors) <> 0`,
  pace: 'select * from pace where visitors <> 0',
}

const trigger = z.object({ name: z.string(), sql: z.string() })
const counted = z.number()

export interface Recounted {
  table: string
  /** Rows that were there and should not be, and the other way round. */
  wrong: number
  missing: number
}

/**
 * Derives every step and every counter of a workspace from what really came: showings, events, leads and the changes of
 * their statuses. One transaction; the database must have no other writer.
 *
 * @throws An Error once rows were deleted because their time was over: counters are then all that is known of them.
 * @param until Unix ms: what came later is taken out of the database first, so that it is as it was then. For a copy only.
 * @returns What the rows that were there before differed in.
 */
export async function recount(
  client: Awaited<ReturnType<typeof openWriter>>,
  until?: number,
): Promise<Recounted[]> {
  await requireAllRows(client)
  const rows = await query(client, {
    sql: `select name, sql from sqlite_schema where type = 'trigger' and tbl_name in ('exposure', 'visitor_step', 'lead')`,
    args: [],
  })
  const triggers = rows.map((row) => trigger.parse(row))
  const tables = Object.entries(derived)
  await client.executeMultiple(
    [
      'begin immediate',
      ...tables.map(([table, sql]) => `create temp table ${table}_before as ${sql}`),
      ...triggers.map(({ name }) => `drop trigger ${name}`),
      ...(until === undefined ? [] : cutAfter(until)),
      ...derive,
      ...count,
      ...triggers.map(({ sql }) => sql),
      'commit;',
    ].join(';\n'),
  )
  const compared = tables.map(async ([table, sql]) => {
    const differing = `select (select count(*) from (select * from ${table}_before except ${sql})) as wrong,
                              (select count(*) from (${sql} except select * from ${table}_before)) as missing`
    const [row] = await query(client, { sql: differing, args: [] })
    return { table, wrong: counted.parse(row?.['wrong']), missing: counted.parse(row?.['missing']) }
  })
  return Promise.all(compared)
}

async function requireAllRows(client: Awaited<ReturnType<typeof openWriter>>): Promise<void> {
  const sql = 'select max(at) as at from retention_run where leads + events > 0'
  const [row] = await query(client, { sql, args: [] })
  const at = counted.nullable().parse(row?.['at'])
  if (at === null) return
  const day = new Date(at).toISOString().slice(0, 10)
  throw new Error(`Old rows were deleted on ${day}: the counters cannot be counted from what is left`)
}
