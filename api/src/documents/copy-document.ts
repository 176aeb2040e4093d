import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { createDocument } from './create-document.ts'
import { parseDocument } from './document.ts'
import { requireDocument } from './save-draft.ts'

/**
 * Makes a draft like another one, at an address of its own. Its title is the same: visitors would read «copy» in theirs.
 *
 * @param request Made by the client, see `createDocument`.
 * @throws `not-found`
 */
export async function copyDocument(
  context: Context,
  workspace: Workspace,
  id: string,
  request: string,
): Promise<{ id: string; title: string; slug: string }> {
  const { kind, slug, draft } = await requireDocument(workspace, id)
  const name = slug.replace(/-\d$/, '')
  return createDocument(context, workspace, {
    request,
    kind,
    draft: parseDocument(kind, draft),
    name,
    copiedFrom: id,
  })
}
