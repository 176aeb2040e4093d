import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { insertSnapshot } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { forgetRunning } from '../experiments/running.ts'
import { invalidateRunning } from '../experiments/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { claimAddress, findAddress } from './address-rows.ts'
import { addressOf } from './addresses.ts'
import { freeze } from './freeze.ts'
import { forgetAddress } from './published.ts'
import { renderFaces } from './render-faces.ts'
import { insertRendering } from './rendering-rows.ts'
import { requireSound } from './require-sound.ts'

export interface Publication {
  hash: string
  /** Counts the publications of this document. */
  number: number
  /** Where visitors find it; absent for a consent, which is found from the forms that ask for it. */
  address?: string
}

/**
 * Freezes the draft, renders it and puts it before visitors, all at once.
 *
 * A variant that is being compared may not change under its numbers: with an experiment running this is refused, unless
 * the experiment is to end as invalid.
 *
 * @throws `draft-changed`, `document-rejected`, `experiment-running`, `slug-taken`.
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
  requireSound(snapshot)
  const faces = await renderFaces(context, workspace, snapshot)
  await reserveAddress(context, workspace, document)
  const now = context.now()
  const ending = endExperiment ? [invalidateRunning(id, now)] : []
  const results = await workspace.db.write([
    ...ending,
    ...insertSnapshot(
      { hash: snapshot.hash, documentId: id, revision, body: snapshot.body, publishedBy: by },
      now,
    ),
    ...faces.map((face) => insertRendering(snapshot.hash, context.look, face)),
  ])
  const [, pointed] = results.slice(ending.length)
  const number = pointed?.rows[0]?.['number']
  if (typeof number !== 'number') throw new Problem('draft-changed')

  forgetRunning(workspace, id)
  if (document.kind === 'consent') return { hash: snapshot.hash, number }
  forgetAddress(context.control, document.kind, document.slug)
  return { hash: snapshot.hash, number, address: addressOf(context, document.kind, document.slug) }
}

async function reserveAddress(
  { control }: Context,
  { key }: Workspace,
  { id, kind, slug }: { id: string; kind: string; slug: string },
) {
  if (kind !== 'offer' && kind !== 'quiz') return
  await control.write([claimAddress({ kind, slug, workspaceKey: key, documentId: id })])
  const address = await findAddress(control, kind, slug)
  if (address?.documentId !== id)
    throw new Problem('slug-taken', { flaws: [{ pointer: '#/slug', code: 'slug-taken' }] })
}
