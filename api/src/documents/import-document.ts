import type { Locale } from '@pulya/contract/locale'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { importQuiz, type Imported } from '@pulya/quiz/import/import-quiz'

import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { createDocument } from './create-document.ts'
import type { DocumentKind } from './document.ts'
import { isOurs, readOwnFile } from './own-file.ts'

interface Import {
  /** Made by the client, see `createDocument`. */
  request: string
  /** The file, as JSON: of another tool or of ours. */
  source: unknown
  /** For texts that the file does not have. */
  locale: Locale
}

/**
 * Makes a draft out of a file: a quiz out of another tool's, any document out of our own. Nothing is fetched and nobody sees it before somebody publishes it.
 *
 * @throws `document-rejected` when it is no such file, or has nothing to carry.
 */
export async function importDocument(
  context: Context,
  workspace: Workspace,
  { request, source, locale }: Import,
): Promise<{ id: string; kind: DocumentKind; title: string; tool: string; losses: Imported['losses'] }> {
  if (isOurs(source)) {
    const file = readOwnFile(source)
    const { id, title } = await createDocument(context, workspace, { request, ...file })
    return { id, kind: file.kind, title, tool: 'Pulya', losses: [] }
  }
  const imported = importQuiz(source, locale)
  if ('flaw' in imported) {
    throw new Problem('document-rejected', { flaws: [{ ...imported.flaw, pointer: pointerTo() }] })
  }
  const { document, tool, losses } = imported
  const { id, title } = await createDocument(context, workspace, { request, kind: 'quiz', draft: document })
  return { id, kind: 'quiz', title, tool, losses }
}
