import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { insertSnapshot } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { requireFit } from '../fit/require-fit.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { freeze } from './freeze.ts'
import { type Publication, putBeforeVisitors } from './put-before-visitors.ts'
import { requireSound } from './require-sound.ts'

/**
 * Freezes the draft, renders it and puts it before visitors, all at once.
 *
 * A variant that is being compared may not change under its numbers: with an experiment running this is refused, unless
 * the experiment is to end as invalid.
 *
 * @throws `draft-changed`, `document-rejected`, `fit-unproven`, `experiment-running`, `slug-taken`.
 */
export async function publish(
  context: Context,
  workspace: Workspace,
  id: string,
  { revision, endExperiment }: { revision: number; endExperiment: boolean },
  by: string,
): Promise<Publication> {
  const document = await requireDocument(workspace, id)
  if (document.revision !== revision) throw new Problem('draft-changed')
  if (document.running && !endExperiment) throw new Problem('experiment-running')

  const snapshot = await freeze(workspace, document)
  await requireSound(context, workspace, snapshot)
  await requireFit(workspace, snapshot, revision)
  const { hash, body } = snapshot
  const kept = insertSnapshot({ hash, documentId: id, body, publishedBy: by }, context.now())
  return putBeforeVisitors(context, workspace, document, snapshot, {
    how: 'published',
    by,
    revision,
    ifCurrent: true,
    endExperiment,
    also: [kept],
  })
}
