import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import { plan } from './plan.ts'

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

/** What draws its visitors; nobody but the draw has to know. */
export async function findSalt(db: Database, id: string): Promise<string> {
  const [row] = await db.read({ sql: 'select salt from experiment where id = ?', args: [id] })
  return z.object({ salt: z.string() }).parse(row).salt
}
