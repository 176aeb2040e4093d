import { randomBytes } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import { newPublicId } from '../documents/new-id.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { readSnapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { wantedPlan } from './plan.ts'
import { type Experiment, findExperiment, insertExperiment } from './rows.ts'
import { forgetRunning } from './running.ts'

/** Visitors the sequential test is tuned for when nothing better is planned (STATISTICS: 5000). */
const unplanned = {
  ...wantedPlan.parse({ metric: 'lead', baseline: 0.05, effect: 0.2, visitorsPerDay: 500 }),
  visitorsPerVariant: 2500,
  plannedVisitors: 5000,
  days: 90,
}

export const newExperiment = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** Shares relative to each other, by variant; all variants of the page alike when absent. */
  weights: z.record(z.string().max(40), z.number().min(0).max(1000)).optional(),
})

/**
 * Starts to split visitors between the variants of what is published now. The first variant is the control.
 *
 * @throws `experiment-running` when one already does, `document-rejected` when there is nothing to compare.
 */
export async function startExperiment(
  workspace: Workspace,
  documentId: string,
  { name, weights }: z.infer<typeof newExperiment>,
  now: number,
): Promise<Experiment> {
  const { published, running } = await requireDocument(workspace, documentId)
  if (running) throw new Problem('experiment-running')
  const snapshot = published ? await readSnapshot(workspace, published) : undefined
  const variants = snapshot?.kind === 'offer' ? snapshot.body.variants : []
  const weighed = variants.map((variant, index) => ({
    ...variant,
    weight: weights ? (weights[variant.key] ?? 0) : 1,
    control: index === 0,
  }))
  if (weighed.filter(({ weight }) => weight > 0).length < 2) {
    throw new Problem('document-rejected', { detail: 'Publish a page with at least two variants first' })
  }
  const id = newPublicId(workspace.key)
  const salt = randomBytes(12).toString('base64url')
  await workspace.db.write(
    insertExperiment({ id, documentId, name, salt, plan: unplanned, variants: weighed }, now),
  )
  forgetRunning(workspace, documentId)
  const started = await findExperiment(workspace.db, id)
  if (!started) throw new Error('The experiment was not kept')
  return started
}
