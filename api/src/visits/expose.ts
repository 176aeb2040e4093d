import { z } from 'zod'

import type { Context } from '../context.ts'
import { type RunningExperiment, variantFor } from '../experiments/running.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { dayOf } from './day.ts'
import { type Exposure, exposureFold } from './exposure-fold.ts'
import { factSet } from './fact-set.ts'
import type { Facts } from './facts.ts'

export interface Showing extends Pick<Exposure, 'visitor' | 'audience' | 'texts' | 'sent'> {
  experiment: RunningExperiment
  /** Absent where nobody has told them. */
  facts?: Facts | undefined
  /** As the experiment draws it, by whoever has asked it already. */
  drawn?: string
}

/**
 * Writes that this visitor was shown their variant, if it is not written yet. Nobody waits for the disk: should it be
 * lost, the next thing that comes from the page says it again.
 */
export function exposeOnce(
  { log, now }: Context,
  { db }: Workspace,
  { experiment, visitor, audience, texts, facts, sent, drawn }: Showing,
): void {
  const variant = drawn ?? variantFor(experiment, visitor)
  if (variant === undefined) return
  const { id, snapshot, epoch } = experiment
  const at = now()
  const exposure = {
    experiment: id,
    visitor,
    variant,
    epoch,
    audience,
    snapshot,
    at,
    day: dayOf(at),
    texts,
    facts: facts && factSet(facts),
    sent,
  }
  db.fold(exposureFold, [exposure], 'exposure').catch((error: unknown) =>
    log.warn({ err: error }, 'exposure not kept'),
  )
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
