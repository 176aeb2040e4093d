import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

const experimentStatuses = ['running', 'stopped', 'invalid'] as const

/** As the studio sees it. Times are unix ms. */
export const experiment = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(experimentStatuses),
  document: z.object({ id: z.string(), title: z.string(), slug: z.string() }),
  snapshot: z.string(),
  alpha: z.number(),
  nStar: z.int(),
  startedAt: z.int(),
  stoppedAt: z.int().nullable(),
  variants: z.array(
    z.object({ key: z.string(), name: z.string(), weight: z.number(), control: z.boolean() }),
  ),
})

export type Experiment = z.infer<typeof experiment>

const experimentRow = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(experimentStatuses),
  document_id: z.string(),
  title: z.string(),
  slug: z.string(),
  snapshot: z.string(),
  alpha: z.number(),
  n_star: z.number(),
  started_at: z.number(),
  stopped_at: z.number().nullable(),
  variants: jsonColumn(
    z.array(z.object({ key: z.string(), name: z.string(), weight: z.number(), control: z.number() })),
  ),
})

const select = `
  select experiment.*, document.title, document.slug,
    (select json_group_array(json_object('key', key, 'name', variant.name, 'weight', weight, 'control', control) order by key)
     from variant where experiment_id = experiment.id) as variants
  from experiment join document on document.id = experiment.document_id`

export async function listExperiments(db: Database): Promise<Experiment[]> {
  const rows = await db.read({ sql: `${select} order by started_at desc, experiment.id`, args: [] })
  return rows.map((row) => fromRow(row))
}

export async function findExperiment(db: Database, id: string): Promise<Experiment | undefined> {
  const [row] = await db.read({ sql: `${select} where experiment.id = ?`, args: [id] })
  return row && fromRow(row)
}

function fromRow(row: unknown): Experiment {
  const { document_id, title, slug, n_star, started_at, stopped_at, variants, ...same } =
    experimentRow.parse(row)
  return {
    ...same,
    document: { id: document_id, title, slug },
    nStar: n_star,
    startedAt: started_at,
    stoppedAt: stopped_at,
    variants: variants.map((variant) => ({ ...variant, control: variant.control === 1 })),
  }
}

export interface NewExperiment {
  id: string
  documentId: string
  name: string
  salt: string
  alpha: number
  nStar: number
  variants: { key: string; name: string; weight: number; control: boolean }[]
}

/** Compares the variants of what is published now. A second running experiment on one document breaks a unique index. */
export const insertExperiment = (
  { id, documentId, name, salt, alpha, nStar, variants }: NewExperiment,
  now: number,
): Statement[] => [
  {
    sql: `insert into experiment (id, document_id, snapshot, name, salt, status, alpha, n_star, started_at)
          select ?1, id, published, ?3, ?4, 'running', ?5, ?6, ?7 from document where id = ?2`,
    args: [id, documentId, name, salt, alpha, nStar, now],
  },
  ...variants.map(({ key, name: called, weight, control }) => ({
    sql: 'insert into variant (experiment_id, key, name, weight, control) values (?, ?, ?, ?, ?)',
    args: [id, key, called, weight, Number(control)],
  })),
]

export const stopRunning = (id: string, now: number): Statement => ({
  sql: `update experiment set status = 'stopped', stopped_at = ? where id = ? and status = 'running'`,
  args: [now, id],
})

/** What is compared is about to change: the numbers so far stand, but decide nothing. */
export const invalidateRunning = (documentId: string, now: number): Statement => ({
  sql: `update experiment set status = 'invalid', stopped_at = ? where document_id = ? and status = 'running'`,
  args: [now, documentId],
})
