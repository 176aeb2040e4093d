import { Problem } from '@pulya/contract/problem'

import type { Workspace } from '../workspaces/workspaces.ts'
import { type Experiment, findExperiment, stopRunning } from './rows.ts'
import { forgetRunning } from './running.ts'

/** No more visitors are drawn; those who were go on counting. Stopping what is stopped changes nothing. */
export async function stopExperiment(workspace: Workspace, id: string, now: number): Promise<Experiment> {
  await workspace.db.write([stopRunning(id, now)])
  const stopped = await findExperiment(workspace.db, id)
  if (!stopped) throw new Problem('not-found')
  forgetRunning(workspace, stopped.document.id)
  return stopped
}
