import { assign, type Experiment as Drawn } from '@pulya/assign/assign'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import { documentKinds } from '../documents/document.ts'
import { cachePerOwner } from '../publishing/bounded-cache.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { drawnOf } from './drawn-of.ts'
import { readPolicy } from './policy.ts'

/** The experiment that decides what visitors of a document see now. */
export interface RunningExperiment {
  id: string
  snapshot: string
  epoch: number
  /** Nobody new is shown a variant; who has been keeps it. */
  paused: boolean
  variants: { key: string; shows: string }[]
  /** What draws among them, in their order. */
  drawn: Drawn
}

const runningRow = z.object({
  id: z.string(),
  snapshot: z.string(),
  salt: z.string(),
  status: z.enum(['running', 'paused']),
  traffic: z.number(),
  layer_from: z.number().nullable(),
  layer_to: z.number().nullable(),
  kind: z.enum(documentKinds),
  epoch: z.number(),
  variants: jsonColumn(z.array(z.object({ key: z.string(), shows: z.string(), weight: z.number() }))),
})

const experimentsOf = cachePerOwner<{ experiment: RunningExperiment | undefined }>(2000)

/** Kept in memory until the experiments of this document change. */
export async function runningExperiment(
  workspace: Workspace,
  documentId: string,
): Promise<RunningExperiment | undefined> {
  const known = await experimentsOf(workspace).get(documentId, async () => ({
    experiment: await findRunning(workspace, documentId),
  }))
  return known?.experiment
}

export const forgetRunning = (workspace: Workspace, documentId: string): void =>
  experimentsOf(workspace).forget(documentId)

/** After a change of what holds for all of them. */
export const forgetAllRunning = (workspace: Workspace): void => experimentsOf(workspace).forgetAll()

/** Key of the variant a new visitor gets; `undefined` for one whom the experiment leaves out. */
export function variantFor(
  { paused, drawn, variants }: RunningExperiment,
  visitor: string,
): string | undefined {
  const { variant } = assign(drawn, visitor)
  return paused || variant === null ? undefined : variants[variant]?.key
}

/**
 * Whether the draw may say something else than when this visitor first came: then only what is written of them tells.
 * Otherwise nobody has to ask the disk.
 */
export const mayHaveMoved = ({ epoch, paused, drawn }: RunningExperiment, visitor: string): boolean =>
  epoch > 0 || paused || assign(drawn, visitor).excludedByHoldout

/** What the page shows as this variant: in an A/A test two of them show the same. */
export const shownAs = ({ variants }: Pick<RunningExperiment, 'variants'>, key: string): string =>
  variants.find((variant) => variant.key === key)?.shows ?? key

const selectRunning = `
  select experiment.id, snapshot, salt, status, traffic, layer_from, layer_to, document.kind,
         coalesce((select max(epoch) from epoch where experiment_id = experiment.id), 0) as epoch,
         (select json_group_array(json_object('key', key, 'shows', shows, 'weight', weight) order by key)
          from variant where experiment_id = experiment.id) as variants
  from experiment join document on document.id = experiment.document_id
  where experiment.document_id = ? and status in ('running', 'paused')`

async function findRunning(
  { db, key: firm }: Workspace,
  documentId: string,
): Promise<RunningExperiment | undefined> {
  const [found] = await db.read({ sql: selectRunning, args: [documentId] })
  if (!found) return undefined
  const { status, layer_from: from, layer_to: to, ...row } = runningRow.parse(found)
  const { id, snapshot, epoch, variants } = row
  const layer = from === null || to === null ? null : { from, to }
  const { holdout } = await readPolicy(db)
  const drawn = drawnOf({ ...row, firm, holdout, layer })
  return { id, snapshot, epoch, paused: status === 'paused', variants, drawn }
}
