import { Problem } from '@pulya/contract/problem'
import { workspaceOf } from '@pulya/contract/public-id'
import type { OfferSnapshot } from '@pulya/offer/snapshot'
import type { ConsentDocument } from '@pulya/quiz/consent-document'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'

import type { Context } from '../context.ts'
import { findSnapshot, type SnapshotRow } from '../documents/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { cachePerOwner } from './bounded-cache.ts'

/** What visitors were shown, whole. Checked when it was published and unchanged since, so its body is trusted. */
export type Snapshot = {
  hash: string
  documentId: string
  number: number
  publishedAt: number
  /** What one variant of an experiment shows of a quiz: no publication, but a part of one. */
  arm?: { experiment: string; variant: string }
} & (
  | { kind: 'offer'; body: OfferSnapshot }
  | { kind: 'quiz'; body: QuizSnapshot }
  | { kind: 'consent'; body: ConsentDocument }
)

export type SnapshotOf<Kind extends Snapshot['kind']> = Snapshot & { kind: Kind }

const snapshotsOf = cachePerOwner<Snapshot>(500)

/** Never changes once found, so it is kept. */
export async function readSnapshot(workspace: Workspace, hash: string): Promise<Snapshot | undefined> {
  return snapshotsOf(workspace).get(hash, async () => {
    const row = await findSnapshot(workspace.db, hash)
    return row && trusted(row)
  })
}

/** What a visitor says they saw: this exact snapshot of this document. */
export async function seen(
  { workspaces }: Context,
  { source, snapshot: hash }: { source: string; snapshot: string },
): Promise<{ workspace: Workspace; snapshot: Snapshot }> {
  const workspace = await workspaces.find(workspaceOf(source))
  const snapshot = workspace && (await readSnapshot(workspace, hash))
  if (!workspace || snapshot?.documentId !== source || snapshot.kind === 'consent') {
    throw new Problem('not-found', { flaws: [{ pointer: '#/snapshot', code: 'snapshot-unknown' }] })
  }
  return { workspace, snapshot }
}

/** Bodies are written only by publication, after the schema of their kind. */
export const trusted = (row: SnapshotRow): Snapshot =>
  ({
    hash: row.hash,
    documentId: row.document_id,
    number: row.number,
    publishedAt: row.published_at,
    ...(row.experiment && { arm: { experiment: row.experiment, variant: row.variant } }),
    kind: row.kind,
    body: row.body,
  }) as Snapshot
