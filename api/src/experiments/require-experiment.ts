import { Problem } from '@pulya/contract/problem'

import type { Workspace } from '../workspaces/workspaces.ts'
import { type Experiment, findExperiment } from './rows.ts'

/** An experiment of this firm. @throws `not-found`. */
export async function requireExperiment({ db }: Workspace, id: string): Promise<Experiment> {
  const found = await findExperiment(db, id)
  if (!found) throw new Problem('not-found')
  return found
}
