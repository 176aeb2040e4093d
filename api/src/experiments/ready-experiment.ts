import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'

import type { Statement } from '../db/statement.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { readSnapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { comparedIn, weightsFor } from './compared.ts'
import { planFor, settled, wantedOf } from './draft-experiment.ts'
import { takenLayer } from './layers.ts'
import { freezeDraft } from './life-rows.ts'
import { unreachable } from './reach.ts'
import type { Experiment } from './rows.ts'

/**
 * Holds an experiment to what visitors see now, and freezes both: its plan and the version it compares.
 *
 * @throws `plan-impossible`, `experiment-unready` with the place of all that is missing.
 */
export async function freezeExperiment(workspace: Workspace, experiment: Experiment): Promise<Statement[]> {
  const { published, kind } = await requireDocument(workspace, experiment.document.id)
  const snapshot = published ? await readSnapshot(workspace, published) : undefined
  if (!snapshot || snapshot.kind === 'consent') throw unready([{ code: 'page-unpublished', pointer: '#' }])
  const { variants } = settled(
    comparedIn(snapshot.body, experiment.purpose, weightsFor(snapshot.body, experiment.variants)),
  )
  const plan = await planFor(workspace, wantedOf(experiment.plan), { ...experiment, variants })
  const taken = await takenLayer(workspace.db, experiment, kind)
  const flaws = [...(await unreachable(workspace, snapshot, plan, variants)), ...taken]
  if (flaws.length > 0) throw unready(flaws)
  return freezeDraft(experiment.id, snapshot.hash, plan, variants)
}

/** That nothing has come in between since it was made ready. @throws `experiment-running`, `experiment-unready`. */
export async function requireStartable(workspace: Workspace, experiment: Experiment): Promise<void> {
  const { published, kind, running } = await requireDocument(workspace, experiment.document.id)
  if (running) throw new Problem('experiment-running')
  const changed: FlawAt[] =
    published === experiment.snapshot ? [] : [{ code: 'page-changed', pointer: pointerTo('to') }]
  const flaws = [...changed, ...(await takenLayer(workspace.db, experiment, kind))]
  if (flaws.length > 0) throw unready(flaws)
}

const unready = (flaws: FlawAt[]) => new Problem('experiment-unready', { flaws })
