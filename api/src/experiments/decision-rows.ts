import { z } from 'zod'

import { anyJson, jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { metricRow } from '../reports/shape/overview.ts'
import { experiment, outcomes } from './rows.ts'
import { shownVariant, type ShownVariant } from './shown.ts'

export interface NewDecision {
  id: string
  outcome: (typeof outcomes)[number]
  variant: string | null
  reason: string
  /** The report of this moment. */
  numbers: object
  variants: readonly ShownVariant[]
  by: string
}

/** Only together with the move to `decided`, which comes right before it. */
export const insertDecision = (
  { id, outcome, variant, reason, numbers, variants, by }: NewDecision,
  now: number,
): Statement => ({
  sql: `insert into decision (experiment_id, outcome, variant, reason, numbers, variants, by, at)
        select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
        where exists (select 1 from experiment where id = ?1 and status = 'decided')
        on conflict do nothing`,
  args: [id, outcome, variant, reason, JSON.stringify(numbers), JSON.stringify(variants), by, now],
})

/** As the report was when it was decided. Written by us and never changed: its shape is that of its day. */
const metricsThen = z.array(metricRow.loose()).catch([])

const decisionRow = z.object({
  id: z.string(),
  name: z.string(),
  hypothesis: z.string(),
  purpose: experiment.shape.purpose,
  document_id: z.string(),
  title: z.string(),
  slug: z.string(),
  outcome: z.enum(outcomes),
  variant: z.string().nullable(),
  reason: z.string(),
  metrics: jsonColumn(metricsThen).nullable(),
  variants: jsonColumn(z.array(shownVariant)),
  by: z.string(),
  at: z.number(),
})

export type DecisionRow = z.infer<typeof decisionRow>

/** The newest first. */
export async function listDecisionRows(db: Database): Promise<DecisionRow[]> {
  const rows = await db.report({
    sql: `select experiment.id, experiment.name, hypothesis, purpose, document_id, document.title, document.slug, outcome,
                 variant, reason, numbers -> '$.metrics' as metrics, variants, by, at
          from decision join experiment on experiment.id = decision.experiment_id
          join document on document.id = experiment.document_id
          order by at desc, experiment.id`,
    args: [],
  })
  return rows.map((row) => decisionRow.parse(row))
}

/** All that the report said then. */
export async function findNumbers(db: Database, id: string): Promise<unknown> {
  const [row] = await db.read({ sql: 'select numbers from decision where experiment_id = ?', args: [id] })
  return row && z.object({ numbers: anyJson }).parse(row).numbers
}
