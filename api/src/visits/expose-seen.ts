import type { Context } from '../context.ts'
import { runningExperiment, variantFor } from '../experiments/running.ts'
import type { Snapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { exposedVariant, exposeOnce, type Showing } from './expose.ts'

/**
 * Whoever tells of something they did has been shown what they tell of. For an offer that confirms what was kept when the
 * page was sent. Of a quiz the browser draws, and says which arm it showed; that counts only if the same arithmetic comes
 * to the same here.
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
  if (arm?.experiment !== experiment.id) return
  const { variant } = arm
  if (variantFor(experiment, visitor) === variant) {
    return exposeOnce(context, workspace, { ...seenBy, experiment, drawn: variant })
  }
  if ((await exposedVariant(workspace, experiment.id, visitor)) === variant) return
  await noteMisdrawn(context, workspace, { experiment: experiment.id, visitor, variant })
}

async function noteMisdrawn(
  { now }: Context,
  { db }: Workspace,
  { experiment, visitor, variant }: { experiment: string; visitor: string; variant: string },
): Promise<void> {
  const sql = `insert into misdrawn (experiment_id, visitor, variant, at) values (?, ?, ?, ?) on conflict do nothing`
  await db.write([{ sql, args: [experiment, visitor, variant, now()] }], 'event')
}
