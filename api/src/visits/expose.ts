import { z } from 'zod'

import { type RunningExperiment, variantFor } from '../experiments/running.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { Audience } from './audience.ts'
import { dayOf } from './day.ts'
import { exposureFold } from './exposure-fold.ts'

/** Writes that this visitor was shown their variant, if it is not written yet. */
export async function exposeOnce(
  { db }: Workspace,
  experiment: RunningExperiment,
  visitor: string,
  audience: Audience,
  now: number,
): Promise<void> {
  const variant = variantFor(experiment, visitor)
  if (variant === undefined) return
  const { id, snapshot, epoch } = experiment
  const exposure = { experiment: id, visitor, variant, epoch, audience, snapshot, at: now, day: dayOf(now) }
  await db.fold(exposureFold, [exposure], 'lead')
}

const variantRow = z.object({ variant: z.string() })

/** The variant a visitor has already seen: it stays theirs whatever the weights have become. */
export async function exposedVariant(
  { db }: Workspace,
  experiment: string,
  visitor: string,
): Promise<string | undefined> {
  const sql = 'select variant from exposure where experiment_id = ? and visitor = ?'
  const [row] = await db.read({ sql, args: [experiment, visitor] })
  return row && variantRow.parse(row).variant
}
