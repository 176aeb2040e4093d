import { Problem } from '@pulya/contract/problem'
import type { FitReport } from '@pulya/offer/fit/report'

import { requireDocument } from '../documents/save-draft.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { putFitReport } from './rows.ts'

/**
 * Keeps what was measured of a draft, in place of what was measured before.
 *
 * @throws `not-found` for what is no offer, `draft-changed` when somebody saved in between.
 */
export async function keepFitReport(
  workspace: Workspace,
  id: string,
  { revision, report, by }: { revision: number; report: FitReport; by: string },
  now: number,
): Promise<void> {
  const { kind } = await requireDocument(workspace, id)
  if (kind !== 'offer') throw new Problem('not-found')
  const [kept] = await workspace.db.write([putFitReport({ documentId: id, revision, report, by }, now)])
  if (!kept?.rows.length) throw new Problem('draft-changed')
}
