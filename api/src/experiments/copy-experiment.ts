import type { z } from 'zod'

import { requireDocument } from '../documents/save-draft.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { weightsFor } from './compared.ts'
import { comparableOf, draftExperiment, newExperiment, wantedOf } from './draft-experiment.ts'
import { requireExperiment } from './require-experiment.ts'
import type { Experiment } from './rows.ts'

export const copyOf = newExperiment.pick({ name: true }).partial()

/** The same plan for the page as it is now, with a draw of its own. @throws `plan-impossible`. */
export async function copyExperiment(
  workspace: Workspace,
  id: string,
  { name }: z.infer<typeof copyOf>,
  when: { by: string; now: number },
): Promise<Experiment> {
  const experiment = await requireExperiment(workspace, id)
  const { document, hypothesis, purpose, plan, traffic, layer, variants } = experiment
  const page = comparableOf(await requireDocument(workspace, document.id))
  const weights = weightsFor(page, variants)
  const about = { hypothesis, purpose, traffic, layer, plan: wantedOf(plan), weights }
  return draftExperiment(workspace, document.id, { ...about, name: name ?? experiment.name }, when)
}
