import { assign } from '@pulya/assign/assign'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import { cachePerOwner } from '../publishing/bounded-cache.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

/** The experiment that decides what visitors of a document see now. */
export interface RunningExperiment {
  id: string
  snapshot: string
  salt: string
  epoch: number
  variants: { key: string; weight: number }[]
}

const runningRow = z.object({
  id: z.string(),
  snapshot: z.string(),
  salt: z.string(),
  variants: jsonColumn(z.array(z.object({ key: z.string(), weight: z.number() }))),
})

const experimentsOf = cachePerOwner<{ experiment: RunningExperiment | undefined }>(2000)

/** Kept in memory until the experiments of this document change. */
export async function runningExperiment(
  workspace: Workspace,
  documentId: string,
): Promise<RunningExperiment | undefined> {
  const known = await experimentsOf(workspace).get(documentId, async () => ({
    experiment: await findRunning(workspace.db, documentId),
  }))
  return known?.experiment
}

export const forgetRunning = (workspace: Workspace, documentId: string): void =>
  experimentsOf(workspace).forget(documentId)

/** `undefined` when the experiment leaves this visitor out. */
export function variantFor({ salt, variants }: RunningExperiment, visitor: string): string | undefined {
  const { variant } = assign({ salt, traffic: 1, weights: variants.map(({ weight }) => weight) }, visitor)
  return variant === null ? undefined : variants[variant]?.key
}

async function findRunning(db: Database, documentId: string): Promise<RunningExperiment | undefined> {
  const [row] = await db.read({
    sql: `
      select id, snapshot, salt,
             (select json_group_array(json_object('key', key, 'weight', weight) order by key)
              from variant where experiment_id = experiment.id) as variants
      from experiment where document_id = ? and status = 'running'`,
    args: [documentId],
  })
  return row && { ...runningRow.parse(row), epoch: 0 }
}
