import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { type Plan, plan } from './plan.ts'

export const experimentStatuses = [
  'draft',
  'ready',
  'running',
  'paused',
  'stopped',
  'decided',
  'invalid',
  'archived',
] as const

export const outcomes = ['winner', 'no-difference', 'inconclusive', 'invalid'] as const

/** As the studio sees it. Times are unix ms. */
export const experiment = z.object({
  id: z.string(),
  name: z.string(),
  hypothesis: z.string(),
  /** An A/A test shows the control under two names: whatever it finds is chance or a fault. */
  purpose: z.enum(['ab', 'aa']),
  status: z.enum(experimentStatuses),
  document: z.object({ id: z.string(), title: z.string(), slug: z.string() }),
  /** What is compared; `null` while it is a draft. */
  snapshot: z.string().nullable(),
  plan,
  /** Share of visitors who take part. */
  traffic: z.number(),
  /** Its part of the visitors of the surface; `null` when it shares them with all other experiments. */
  layer: z.object({ from: z.number(), to: z.number() }).nullable(),
  createdAt: z.int(),
  /** First came to run. */
  startedAt: z.int().nullable(),
  stoppedAt: z.int().nullable(),
  variants: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      /** Of the newest epoch; 0 for one that was removed. */
      weight: z.number(),
      control: z.boolean(),
      /** The variant of the document it shows. */
      shows: z.string(),
    }),
  ),
  decision: z
    .object({ outcome: z.enum(outcomes), variant: z.string().nullable(), reason: z.string(), at: z.int() })
    .nullable(),
})

export type Experiment = z.infer<typeof experiment>
export type ExperimentStatus = Experiment['status']

const variantRow = z.object({
  key: z.string(),
  name: z.string(),
  weight: z.number(),
  control: z.number(),
  shows: z.string(),
})

const experimentRow = z.object({
  ...experiment.pick({ id: true, name: true, hypothesis: true, purpose: true, status: true }).shape,
  ...experiment.pick({ snapshot: true, traffic: true }).shape,
  document_id: z.string(),
  title: z.string(),
  slug: z.string(),
  plan: jsonColumn(plan),
  layer_from: z.number().nullable(),
  layer_to: z.number().nullable(),
  created_at: z.number(),
  started_at: z.number().nullable(),
  stopped_at: z.number().nullable(),
  variants: jsonColumn(z.array(variantRow)),
  decision: jsonColumn(experiment.shape.decision).nullable(),
})

const select = `
  select experiment.*, document.title, document.slug,
    (select json_group_array(
       json_object('key', key, 'name', variant.name, 'weight', weight, 'control', control, 'shows', shows) order by key)
     from variant where experiment_id = experiment.id) as variants,
    (select json_object('outcome', outcome, 'variant', variant, 'reason', reason, 'at', at)
     from decision where experiment_id = experiment.id) as decision
  from experiment join document on document.id = experiment.document_id`

/** The newest first. */
export async function listExperiments(db: Database): Promise<Experiment[]> {
  const rows = await db.read({
    sql: `${select} order by experiment.created_at desc, experiment.id`,
    args: [],
  })
  return rows.map((row) => fromRow(row))
}

export async function findExperiment(db: Database, id: string): Promise<Experiment | undefined> {
  const [row] = await db.read({ sql: `${select} where experiment.id = ?`, args: [id] })
  return row && fromRow(row)
}

function fromRow(row: unknown): Experiment {
  const { document_id, title, slug, layer_from, layer_to, created_at, started_at, stopped_at, ...same } =
    experimentRow.parse(row)
  return {
    ...same,
    document: { id: document_id, title, slug },
    layer: layer_from === null || layer_to === null ? null : { from: layer_from, to: layer_to },
    createdAt: created_at,
    startedAt: started_at,
    stoppedAt: stopped_at,
    variants: same.variants.map((variant) => ({ ...variant, control: variant.control === 1 })),
  }
}

export interface NewExperiment {
  id: string
  documentId: string
  name: string
  salt: string
  plan: Plan
  variants: { key: string; name: string; weight: number; control: boolean }[]
}

/** Compares the variants of what is published now. A second running experiment on one document breaks a unique index. */
export const insertExperiment = (
  { id, documentId, name, salt, plan: planned, variants }: NewExperiment,
  now: number,
): Statement[] => [
  {
    sql: `insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by,
                                  ready_at, started_at)
          select ?1, id, published, ?3, ?4, 'running', ?5, ?6, 'nobody', ?6, ?6 from document where id = ?2`,
    args: [id, documentId, name, salt, JSON.stringify(planned), now],
  },
  ...variants.map(({ key, name: called, weight, control }) => ({
    sql: 'insert into variant (experiment_id, key, name, weight, control, shows) values (?1, ?2, ?3, ?4, ?5, ?2)',
    args: [id, key, called, weight, Number(control)],
  })),
  {
    sql: `insert into epoch (experiment_id, epoch, weights, why, by, at)
          select experiment_id, 0, json_group_object(key, weight), 'start', 'nobody', ?2
          from variant where experiment_id = ?1`,
    args: [id, now],
  },
]

export const stopRunning = (id: string, now: number): Statement => ({
  sql: `update experiment set status = 'stopped', stopped_at = ? where id = ? and status in ('running', 'paused')`,
  args: [now, id],
})

/** What is compared is about to change: the numbers so far stand, but decide nothing. */
export const invalidateRunning = (documentId: string, now: number): Statement => ({
  sql: `update experiment set status = 'invalid', stopped_at = ?
        where document_id = ? and status in ('running', 'paused')`,
  args: [now, documentId],
})
