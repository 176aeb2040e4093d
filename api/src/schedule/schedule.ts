import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { requireFit } from '../fit/require-fit.ts'
import { freeze } from '../publishing/freeze.ts'
import { forgetPublished } from '../publishing/published.ts'
import { requireSound } from '../publishing/require-sound.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { deleteScheduled, findScheduled, insertDue, insertScheduled, setEnd } from './rows.ts'

const yearsMsMax = 5 * 366 * 86_400_000

/** Times are unix ms. */
export const schedule = z.object({
  publication: z
    .object({
      at: z.int(),
      /** Of the draft that goes out. */
      revision: z.int(),
      /** Code of the problem for which it did not go out. */
      failure: z.string().nullable(),
    })
    .nullable(),
  /** From then on visitors are told that the offer has ended. */
  endAt: z.int().nullable(),
})

export async function readSchedule(workspace: Workspace, id: string): Promise<z.infer<typeof schedule>> {
  const { end_at: endAt } = await requireDocument(workspace, id)
  const row = await findScheduled(workspace.db, id)
  return {
    publication: row ? { at: row.at, revision: row.revision, failure: row.failure } : null,
    endAt,
  }
}

/**
 * Freezes the draft as it is now, to go out at its time. What would be refused then is refused now.
 *
 * @throws `draft-changed`, `document-rejected`, `fit-unproven`, `experiment-running`.
 */
export async function schedulePublication(
  context: Context,
  workspace: Workspace,
  id: string,
  { at, revision, endExperiment }: { at: number; revision: number; endExperiment: boolean },
  by: string,
): Promise<void> {
  const document = await requireDocument(workspace, id)
  if (document.revision !== revision) throw new Problem('draft-changed')
  if (document.running && !endExperiment) throw new Problem('experiment-running')
  requireLater(context, at, 'at')
  const snapshot = await freeze(workspace, document)
  await requireSound(context, workspace, snapshot)
  await requireFit(workspace, snapshot, revision)
  const { hash, body } = snapshot
  await context.control.write([insertDue(workspace.key, at)])
  await workspace.db.write([
    insertScheduled({
      document_id: id,
      hash,
      body,
      revision,
      end_experiment: Number(endExperiment),
      by,
      at,
    }),
  ])
  context.wake()
}

export async function cancelPublication(workspace: Workspace, id: string): Promise<void> {
  await requireDocument(workspace, id)
  await workspace.db.write([deleteScheduled(id)])
}

/** Nothing is taken down: at that time its address begins to say that the offer has ended, and `null` brings it back. */
export async function endOffer(
  context: Context,
  workspace: Workspace,
  id: string,
  endAt: number | null,
): Promise<void> {
  const { kind } = await requireDocument(workspace, id)
  if (kind !== 'offer') throw new Problem('not-found')
  if (endAt !== null && endAt > context.now()) {
    requireLater(context, endAt, 'endAt')
    await context.control.write([insertDue(workspace.key, endAt)])
  }
  await workspace.db.write([setEnd(id, endAt)])
  forgetPublished(workspace)
  context.wake()
}

function requireLater({ now }: Context, at: number, member: string) {
  if (at > now() && at < now() + yearsMsMax) return
  throw new Problem('body-invalid', { flaws: [{ code: 'time-invalid', pointer: pointerTo(member) }] })
}
