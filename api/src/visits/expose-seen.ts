import type { Context } from '../context.ts'
import { runningExperiment, variantFor } from '../experiments/running.ts'
import type { Snapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { epochDrawing } from './drawn-lately.ts'
import { exposedVariant, exposeOnce, type Showing } from './expose.ts'

/**
 * Whoever tells of something they did has been shown what they tell of. For an offer that confirms what was kept when the
 * page was sent. Of a quiz the browser draws, and says which arm it showed; that counts only if the same arithmetic comes
 * to the same here: it is noted otherwise, and in no number.
 */
export async function exposeSeen(
  context: Context,
  workspace: Workspace,
  { kind, documentId, hash, arm }: Snapshot,
  seenBy: Pick<Showing, 'visitor' | 'audience' | 'facts'>,
): Promise<void> {
  const { visitor } = seenBy
  const experiment = await runningExperiment(workspace, documentId)
  if (!experiment) return
  if (kind === 'offer' && experiment.snapshot === hash) {
    return exposeOnce(context, workspace, { ...seenBy, experiment })
  }
  if (arm?.experiment !== experiment.id || experiment.paused) return
  const { variant } = arm
  const told = { visitor, variant, now: context.now() }
  const epoch =
    variantFor(experiment, visitor) === variant
      ? experiment.epoch
      : await epochDrawing(workspace.db, experiment, told)
  if (epoch !== undefined) {
    return exposeOnce(context, workspace, { ...seenBy, experiment: { ...experiment, epoch }, drawn: variant })
  }
  // Who was shown it when the weights were others goes on with it.
  if ((await exposedVariant(workspace, experiment.id, visitor)) === variant) return
  await noteMisdrawn(workspace, experiment.id, told)
}

async function noteMisdrawn(
  { db }: Workspace,
  experiment: string,
  { visitor, variant, now }: { visitor: string; variant: string; now: number },
): Promise<void> {
  const sql = `insert into misdrawn (experiment_id, visitor, variant, at) values (?, ?, ?, ?) on conflict do nothing`
  await db.write([{ sql, args: [experiment, visitor, variant, now] }], 'event')
}
