import { exposedVariant } from '../visits/expose.ts'
import type { Visitor } from '../visits/visitor.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { mayHaveMoved, type RunningExperiment, variantFor } from './running.ts'

/**
 * The variant of this visitor: the one they were first shown, whatever the weights have become, else as it is drawn now.
 * `undefined` when the experiment leaves them out.
 */
export async function variantOfVisitor(
  workspace: Workspace,
  experiment: RunningExperiment,
  { id, returning }: Visitor,
): Promise<{ variant: string; known: boolean } | undefined> {
  const asks = returning && mayHaveMoved(experiment, id)
  const before = asks ? await exposedVariant(workspace, experiment.id, id) : undefined
  if (before !== undefined) return { variant: before, known: true }
  const drawn = variantFor(experiment, id)
  return drawn === undefined ? undefined : { variant: drawn, known: false }
}
