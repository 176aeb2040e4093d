import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import type { ComparedVariant } from './compared.ts'
import type { Layer, Plan, Weights } from './plan.ts'
import { type Experiment, experimentStatuses, type ExperimentStatus } from './rows.ts'

/** What may be changed of a draft. */
export interface Draft extends Pick<Experiment, 'name' | 'hypothesis' | 'traffic'> {
  plan: Plan
  layer: Layer | null
  variants: readonly ComparedVariant[]
}

export interface NewDraft extends Draft {
  id: string
  documentId: string
  purpose: Experiment['purpose']
  /** Random, and new for every experiment, so that nobody keeps a variant by habit. */
  salt: string
  by: string
}

export const insertDraft = (
  { id, documentId, purpose, salt, by, ...draft }: NewDraft,
  now: number,
): Statement[] => [
  {
    sql: `insert into experiment (id, document_id, name, hypothesis, purpose, salt, status, plan, traffic, layer_from,
                                  layer_to, created_at, created_by)
          values (:id, :documentId, :name, :hypothesis, :purpose, :salt, 'draft', :plan, :traffic, :from, :to, :now, :by)`,
    args: { id, documentId, purpose, salt, by, now, ...columnsOf(draft) },
  },
  ...replaceVariants(id, draft.variants),
  noteChange({ id, from: 'draft', to: 'draft', by, why: '' }, now),
]

export const updateDraft = (id: string, draft: Draft): Statement[] => [
  {
    sql: `update experiment set name = :name, hypothesis = :hypothesis, plan = :plan, traffic = :traffic,
                                layer_from = :from, layer_to = :to
          where id = :id and status = 'draft'`,
    args: { id, ...columnsOf(draft) },
  },
  ...replaceVariants(id, draft.variants),
]

const columnsOf = ({ name, hypothesis, plan, traffic, layer }: Draft) => ({
  name,
  hypothesis,
  plan: JSON.stringify(plan),
  traffic,
  from: layer?.from ?? null,
  to: layer?.to ?? null,
})

/** Only of a draft: from then on what is compared stays. */
function replaceVariants(id: string, variants: readonly ComparedVariant[]): Statement[] {
  const isDraft = `exists (select 1 from experiment where id = ?1 and status = 'draft')`
  return [
    { sql: `delete from variant where experiment_id = ?1 and ${isDraft}`, args: [id] },
    ...variants.map(({ key, name, weight, control, shows }) => ({
      sql: `insert into variant (experiment_id, key, name, weight, control, shows)
            select ?1, ?2, ?3, ?4, ?5, ?6 where ${isDraft}`,
      args: [id, key, name, weight, Number(control), shows],
    })),
  ]
}

/** Freezes what is compared and by which plan. The first statements of the move to `ready`. */
export const freezeDraft = (
  id: string,
  snapshot: string,
  plan: Plan,
  variants: readonly ComparedVariant[],
): Statement[] => [
  {
    sql: `update experiment set snapshot = ?2, plan = ?3 where id = ?1 and status = 'draft'`,
    args: [id, snapshot, JSON.stringify(plan)],
  },
  ...replaceVariants(id, variants),
]

export interface Move {
  id: string
  from: ExperimentStatus
  to: ExperimentStatus
  by: string
  why: string
}

/** Two statements; the first returns a row when the experiment was still where it is moved from. */
export const moveStatus = (move: Move, now: number): Statement[] => [
  {
    sql: `update experiment set status = ?3,
            ready_at = case when ?3 = 'ready' then ?4 else ready_at end,
            started_at = case when ?3 = 'running' then coalesce(started_at, ?4) else started_at end,
            stopped_at = case when ?3 in ('stopped', 'invalid') then ?4 else stopped_at end
          where id = ?1 and status = ?2
            and (?3 <> 'running' or not exists (
              select 1 from experiment as other where other.document_id = experiment.document_id
                and other.id <> ?1 and other.status in ('running', 'paused')))
          returning id`,
    args: [move.id, move.from, move.to, now],
  },
  noteChange(move, now, 'changes() > 0'),
]

function noteChange({ id, from, to, by, why }: Move, now: number, only = 'true'): Statement {
  return {
    sql: `insert into experiment_change (experiment_id, from_status, to_status, by, why, at)
          select ?, ?, ?, ?, ?, ? where ${only}`,
    args: [id, from, to, by, why, now],
  }
}

/** The period that begins with the experiment. Coming back from a pause begins none. */
export const firstEpoch = (id: string, by: string, now: number): Statement => ({
  sql: `insert into epoch (experiment_id, epoch, weights, why, by, at)
        select experiment_id, 0, json_group_object(key, weight), 'start', ?2, ?3 from variant
        where experiment_id = ?1 and not exists (select 1 from epoch where experiment_id = ?1)
          and exists (select 1 from experiment where id = ?1 and status = 'running')
        group by experiment_id`,
  args: [id, by, now],
})

export interface NewEpoch {
  id: string
  weights: Weights
  why: 'weights' | 'removed' | 'bandit'
  by: string
}

/** Other weights from now on, for new visitors; one row comes back when the experiment still has visitors. */
export const openEpoch = ({ id, weights, why, by }: NewEpoch, now: number): Statement[] => [
  {
    sql: `insert into epoch (experiment_id, epoch, weights, why, by, at)
          select ?1, 1 + max(epoch), ?2, ?3, ?4, ?5 from epoch where experiment_id = ?1
            and exists (select 1 from experiment where id = ?1 and status in ('running', 'paused'))
          group by experiment_id returning epoch`,
    args: [id, JSON.stringify(weights), why, by, now],
  },
  {
    sql: `update variant set weight = coalesce(?2 ->> ('$.' || key), 0)
          where experiment_id = ?1 and exists (select 1 from epoch where experiment_id = ?1 and at = ?3 and weights = ?2)`,
    args: [id, JSON.stringify(weights), now],
  },
]

/** More visitors take part; never fewer. */
export const raiseTraffic = (id: string, traffic: number): Statement => ({
  sql: `update experiment set traffic = ?2 where id = ?1 and traffic < ?2 and status in ('running', 'paused')`,
  args: [id, traffic],
})

/** What is compared is about to change: the numbers so far stand, but decide nothing. */
export const invalidateRunning = (documentId: string, by: string, now: number): Statement[] => [
  {
    sql: `insert into experiment_change (experiment_id, from_status, to_status, by, why, at)
          select id, status, 'invalid', ?2, 'published', ?3 from experiment
          where document_id = ?1 and status in ('running', 'paused')`,
    args: [documentId, by, now],
  },
  {
    sql: `update experiment set status = 'invalid', stopped_at = ?2
          where document_id = ?1 and status in ('running', 'paused')`,
    args: [documentId, now],
  },
]

/** One step of its life. Times are unix ms. */
export const change = z.object({
  from: z.enum(experimentStatuses),
  to: z.enum(experimentStatuses),
  by: z.string(),
  why: z.string(),
  at: z.int(),
})

/** A period of constant weights. */
export const epoch = z.object({
  epoch: z.int(),
  weights: z.record(z.string(), z.number()),
  why: z.string(),
  by: z.string(),
  at: z.int(),
})

export async function readChanges(db: Database, id: string): Promise<z.infer<typeof change>[]> {
  const rows = await db.read({
    sql: `select from_status as "from", to_status as "to", by, why, at from experiment_change
          where experiment_id = ? order by at, rowid`,
    args: [id],
  })
  return rows.map((row) => change.parse(row))
}

export async function readEpochs(db: Database, id: string): Promise<z.infer<typeof epoch>[]> {
  const rows = await db.read({
    sql: 'select * from epoch where experiment_id = ? order by epoch',
    args: [id],
  })
  return rows.map((row) => epochRow.parse(row))
}

const epochRow = epoch.extend({ weights: jsonColumn(epoch.shape.weights) })
