import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { findSnapshotByNumber } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { type Publication, publicationOf, putBeforeVisitors } from '../publishing/put-before-visitors.ts'
import { trusted } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { revisionOf } from './rows.ts'

/**
 * Puts an older version before visitors again, with the bytes that were kept of it. The draft stays as it is.
 *
 * @throws `experiment-running`, `not-found`.
 */
export async function restoreVersion(
  context: Context,
  workspace: Workspace,
  id: string,
  { number, endExperiment }: { number: number; endExperiment: boolean },
  by: string,
): Promise<Publication> {
  const document = await requireDocument(workspace, id)
  const row = await findSnapshotByNumber(workspace.db, id, number)
  if (!row) throw new Problem('not-found')
  // Visitors see it already, and nobody's experiment has to end for that.
  if (row.hash === document.published) return publicationOf(context, document, row)
  return putBeforeVisitors(context, workspace, document, trusted(row), {
    how: 'restored',
    by,
    revision: await revisionOf(workspace.db, row.hash),
    ifCurrent: false,
    endExperiment,
    also: [],
  })
}
