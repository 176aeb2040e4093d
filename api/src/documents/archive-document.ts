import type { Workspace } from '../workspaces/workspaces.ts'
import { updateArchived } from './rows.ts'
import { requireDocument } from './save-draft.ts'

/**
 * Puts a document out of the way, or brings it back. What visitors see of it stays as it is.
 *
 * @returns Since when it has been out of the way; `null` when it is not.
 * @throws `not-found`
 */
export async function archiveDocument(
  workspace: Workspace,
  id: string,
  archived: boolean,
  now: number,
): Promise<number | null> {
  await requireDocument(workspace, id)
  const [result] = await workspace.db.write([updateArchived(id, archived, now)])
  const at = result?.rows[0]?.['archived_at']
  return typeof at === 'number' ? at : null
}
