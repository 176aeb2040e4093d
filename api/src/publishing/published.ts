import type { Context } from '../context.ts'
import type { Database } from '../db/open.ts'
import { findDocument } from '../documents/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { findAddress, type PageKind } from './address-rows.ts'
import { cachePerOwner } from './bounded-cache.ts'
import { type Page, pageOf } from './drawn-page.ts'
import { renderFaces } from './render-faces.ts'
import { insertRendering, readRenderings, type Rendering } from './rendering-rows.ts'
import { readSnapshot, type Snapshot } from './snapshots.ts'

/** What stands at an address now. */
export interface Published {
  workspace: Workspace
  snapshot: Snapshot
  pages: ReadonlyMap<string, Page>
}

const addressesOf = cachePerOwner<Published>(1000)

/** From memory after the first visitor; `undefined` when nothing is published there. */
export async function findPublished(
  context: Context,
  kind: PageKind,
  slug: string,
): Promise<Published | undefined> {
  return addressesOf(context.control).get(`${kind}/${slug}`, () => load(context, kind, slug))
}

export const forgetAddress = (control: Database, kind: string, slug: string): void =>
  addressesOf(control).forget(`${kind}/${slug}`)

async function load(context: Context, kind: PageKind, slug: string): Promise<Published | undefined> {
  const address = await findAddress(context.control, kind, slug)
  const workspace = address && (await context.workspaces.find(address.workspaceKey))
  if (!workspace) return undefined
  const document = await findDocument(workspace.db, address.documentId)
  const snapshot = document?.published ? await readSnapshot(workspace, document.published) : undefined
  if (!snapshot) return undefined
  const renderings = await facesOf(context, workspace, snapshot)
  return {
    workspace,
    snapshot,
    pages: new Map(renderings.map((rendering) => [rendering.face, pageOf(rendering)])),
  }
}

/** As they were rendered at publication, or anew when that was done by another build of the site. */
async function facesOf(context: Context, workspace: Workspace, snapshot: Snapshot): Promise<Rendering[]> {
  const { look } = context
  const kept = await readRenderings(workspace.db, snapshot.hash, look)
  if (kept.length > 0) return kept
  const renewed = await renderFaces(context, workspace, snapshot)
  await workspace.db.write(renewed.map((face) => insertRendering(snapshot.hash, look, face)))
  return renewed
}
