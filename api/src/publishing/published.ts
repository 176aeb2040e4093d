import type { Context } from '../context.ts'
import type { Database } from '../db/open.ts'
import { findDocument } from '../documents/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Address, findAddress, type PageKind } from './address-rows.ts'
import { cachePerOwner } from './bounded-cache.ts'
import { type Page, pageOf } from './drawn-page.ts'
import { renderFaces } from './render-faces.ts'
import { insertRendering, readRenderings, type Rendering } from './rendering-rows.ts'
import { readSnapshot, type Snapshot, type SnapshotOf } from './snapshots.ts'
import { lookWith, surroundingsOf } from './surroundings.ts'

/** What visitors are given of a document now. */
export interface Published {
  workspace: Workspace
  slug: string
  snapshot: Snapshot & { kind: PageKind }
  pages: ReadonlyMap<string, Page>
  /** From then on it has ended; unix ms. */
  endAt: number | null
}

const addressesOf = cachePerOwner<Address>(5000)
const documentsOf = cachePerOwner<Published>(1000)

/** From memory after the first visitor; `undefined` when nothing is published there. Under another slug if it has moved. */
export async function findPublished(
  context: Context,
  kind: PageKind,
  slug: string,
): Promise<Published | undefined> {
  const { control, workspaces } = context
  const address = await addressesOf(control).get(`${kind}/${slug}`, () => findAddress(control, kind, slug))
  const workspace = address && (await workspaces.find(address.workspaceKey))
  return workspace && findPublishedDocument(context, workspace, address.documentId)
}

export async function findPublishedDocument(
  context: Context,
  workspace: Workspace,
  id: string,
): Promise<Published | undefined> {
  return documentsOf(workspace).get(id, () => load(context, workspace, id))
}

/** The same page as one variant of its experiment shows it. */
export async function publishedArm(
  context: Context,
  { workspace, slug, endAt }: Published,
  snapshot: SnapshotOf<'quiz'>,
): Promise<Published> {
  const draw = async () => ({
    workspace,
    slug,
    snapshot,
    pages: await pagesOf(context, workspace, slug, snapshot),
    endAt,
  })
  return (await documentsOf(workspace).get(snapshot.hash, draw)) ?? draw()
}

/** After any change of what is published: the pages of a firm speak of each other. */
export const forgetPublished = (workspace: Workspace): void => documentsOf(workspace).forgetAll()

export const forgetAddresses = (control: Database): void => addressesOf(control).forgetAll()

async function load(context: Context, workspace: Workspace, id: string): Promise<Published | undefined> {
  const document = await findDocument(workspace.db, id)
  const snapshot = document?.published ? await readSnapshot(workspace, document.published) : undefined
  if (!document || !snapshot || !isPage(snapshot)) return undefined
  const { slug, end_at: endAt } = document
  return { workspace, slug, snapshot, pages: await pagesOf(context, workspace, slug, snapshot), endAt }
}

async function pagesOf(...of: Parameters<typeof facesOf>): Promise<ReadonlyMap<string, Page>> {
  const renderings = await facesOf(...of)
  return new Map(renderings.map((rendering) => [rendering.face, pageOf(rendering)]))
}

export const hasEnded = ({ endAt }: Published, now: number): boolean => endAt !== null && endAt <= now

export const isPage = (snapshot: Snapshot): snapshot is Snapshot & { kind: PageKind } =>
  snapshot.kind !== 'consent'

/** As they were rendered at publication, or anew when the site or what stands around the page is not what it was then. */
async function facesOf(
  context: Context,
  workspace: Workspace,
  slug: string,
  snapshot: Snapshot & { kind: PageKind },
): Promise<Rendering[]> {
  const surroundings = await surroundingsOf(context, workspace, slug, snapshot)
  const look = lookWith(context, surroundings)
  const kept = await readRenderings(workspace.db, snapshot.hash, look)
  if (kept.length > 0) return kept
  const renewed = await renderFaces(context, snapshot, surroundings)
  await workspace.db.write(renewed.map((face) => insertRendering(snapshot.hash, look, face)))
  return renewed
}
