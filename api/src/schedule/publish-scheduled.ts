import type { Context } from '../context.ts'
import { insertSnapshot } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { type Publication, putBeforeVisitors } from '../publishing/put-before-visitors.ts'
import { trusted } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { deleteScheduled, type ScheduledRow } from './rows.ts'

/** Puts before visitors what was frozen when its time was chosen, whatever the draft says by now. */
export async function publishScheduled(
  context: Context,
  workspace: Workspace,
  { document_id: id, hash, body, revision, end_experiment, by }: ScheduledRow,
): Promise<Publication> {
  const document = await requireDocument(workspace, id)
  const now = context.now()
  const snapshot = trusted({ hash, document_id: id, number: 0, body, published_at: now, kind: document.kind })
  return putBeforeVisitors(context, workspace, document, snapshot, {
    how: 'scheduled',
    by,
    revision,
    ifCurrent: false,
    endExperiment: end_experiment === 1,
    also: [insertSnapshot({ hash, documentId: id, body, publishedBy: by }, now), deleteScheduled(id)],
  })
}
