import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import type { DocumentRow } from '../documents/rows.ts'
import type { Statement } from '../db/statement.ts'
import { invalidateRunning } from '../experiments/life-rows.ts'
import { forgetRunning } from '../experiments/running.ts'
import { type Putting, putVersion } from '../versions/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { claimAddress, findAddress } from './address-rows.ts'
import { addressOf } from './addresses.ts'
import { forgetAddresses, forgetPublished, isPage } from './published.ts'
import { renderFaces } from './render-faces.ts'
import { insertRendering, readRenderings } from './rendering-rows.ts'
import type { Snapshot } from './snapshots.ts'
import { lookWith, surroundingsOf } from './surroundings.ts'

export interface Publication {
  hash: string
  /** Counts the publications of this document. */
  number: number
  /** Where visitors find it; absent for a consent, which is found from the forms that ask for it. */
  address?: string
}

export interface Ask extends Pick<Putting, 'how' | 'by' | 'revision' | 'ifCurrent'> {
  /** A variant that is being compared may not change under its numbers, unless the experiment ends as invalid. */
  endExperiment: boolean
  /** Of the same commit: what keeps the snapshot, what is done with by this. */
  also: Statement[]
}

/**
 * Puts a version before visitors: drawn if it is not yet, its address taken, and the pointer moved, at once.
 *
 * @throws `draft-changed`, `experiment-running`, `slug-taken`.
 */
export async function putBeforeVisitors(
  context: Context,
  workspace: Workspace,
  document: DocumentRow,
  snapshot: Snapshot,
  { endExperiment, also, ...putting }: Ask,
): Promise<Publication> {
  const { id, slug } = document
  if (document.running && !endExperiment) throw new Problem('experiment-running')
  const drawn = await draw(context, workspace, slug, snapshot)
  await reserveAddress(context, workspace, document)
  const now = context.now()
  const ending = endExperiment ? invalidateRunning(id, putting.by, now) : []
  const pointing = putVersion({ documentId: id, hash: snapshot.hash, ...putting }, now)
  const before = [...ending, ...also]
  const results = await workspace.db.write([...before, ...pointing, ...drawn])
  const number = results[before.length]?.rows[0]?.['number']
  if (typeof number !== 'number') throw new Problem('draft-changed')

  forgetRunning(workspace, id)
  forgetPublished(workspace)
  return publicationOf(context, document, { hash: snapshot.hash, number })
}

export function publicationOf(
  context: Context,
  { id, kind, slug }: DocumentRow,
  { hash, number }: { hash: string; number: number },
): Publication {
  if (kind === 'consent') return { hash, number }
  return { hash, number, address: addressOf(context, { id, kind, slug }) }
}

/** What is kept and still right is not drawn again: an older version is there as it was. */
async function draw(
  context: Context,
  workspace: Workspace,
  slug: string,
  snapshot: Snapshot,
): Promise<Statement[]> {
  if (!isPage(snapshot)) return []
  const surroundings = await surroundingsOf(context, workspace, slug, snapshot)
  const look = lookWith(context, surroundings)
  if ((await readRenderings(workspace.db, snapshot.hash, look)).length > 0) return []
  const faces = await renderFaces(context, snapshot, surroundings)
  return faces.map((face) => insertRendering(snapshot.hash, look, face))
}

async function reserveAddress(
  { control, domains, now }: Context,
  { key }: Workspace,
  { id, kind, slug }: DocumentRow,
) {
  if (kind === 'consent') return
  await control.write(claimAddress({ kind, slug, workspaceKey: key, documentId: id }, now()))
  const address = await findAddress(control, kind, slug)
  if (address?.documentId !== id || address.slug !== slug)
    throw new Problem('slug-taken', { flaws: [{ pointer: '#/slug', code: 'slug-taken' }] })
  forgetAddresses(control)
  await domains.refresh()
}
