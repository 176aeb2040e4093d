import type { Batch } from '../db/statement.ts'
import { isPaced, selectPaces } from './pace.ts'
import { insertNewSets, insertSegments, insertValues, selectSets, settleSets } from './segments.ts'

const cell = 'experiment_id, audience, step, variant, epoch, cohort, delay'
const paceCell = 'experiment_id, audience, variant, step, what, bucket'

/** SQL: rows of `counter`. @param changes Rows in the shape of `uncounted`. */
export const selectCells = (changes: string): string => `
  select ${cell}, sum(visitors) as visitors, sum(amount) as amount from ${changes}
  group by ${cell} having sum(visitors) <> 0 or sum(amount) <> 0`

/** SQL: rows of `pace`. @param changes Rows in the shape of `unpaced`. */
export const selectPaceCells = (changes: string): string => `
  select ${paceCell}, sum(visitors) as visitors from ${changes} group by ${paceCell} having sum(visitors) <> 0`

/** Whose steps have changed: their paces follow from the steps, whichever came first. */
const renewPaces = `
  update visitor_step set pace = renewed.pace
  from (${selectPaces(`(step.experiment_id, step.visitor) in (
    select experiment_id, visitor from uncounted where visitor is not null and ${isPaced('uncounted.step')})`)}) as renewed
  where visitor_step.experiment_id = renewed.experiment_id and visitor_step.visitor = renewed.visitor
    and visitor_step.step = renewed.step and visitor_step.pace is not renewed.pace`

const addUp =
  'on conflict do update set visitors = visitors + excluded.visitors, amount = amount + excluded.amount'

/** A counter that came to nothing is as if it had never been. */
const forgetEmpty = (table: string, key: string, changed: string) =>
  `delete from ${table} where visitors = 0 and (${key}) in (${changed})`

/**
 * Sums up what the triggers have left since the last time and empties it. Stands at the end of every commit, so that no
 * reader ever sees a row that is not counted.
 */
export const fold: Batch = [
  renewPaces,
  insertNewSets('uncounted'),
  insertValues,
  insertSegments,
  'delete from new_set',
  `insert into set_counter ${selectSets('uncounted')} ${addUp}`,
  `insert into counter ${selectCells('uncounted')} ${addUp}`,
  `insert into pace ${selectPaceCells('unpaced')} on conflict do update set visitors = visitors + excluded.visitors`,
  forgetEmpty('counter', cell, `select ${cell} from uncounted where visitors < 0`),
  forgetEmpty('pace', paceCell, `select ${paceCell} from unpaced where visitors < 0`),
  'delete from uncounted',
  'delete from unpaced',
  ...settleSets,
].map((sql) => ({ sql, args: [] }))

/** Whether statements may have left anything to count: what they do not name, no trigger counts. */
export const leavesCounts = (statements: Batch): boolean =>
  statements.some(({ sql }) => /\b(?:exposure|visitor_step)\b/.test(sql))
