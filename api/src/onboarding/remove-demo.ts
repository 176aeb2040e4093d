import type { Context } from '../context.ts'
import { forgetAddresses, forgetPublished } from '../publishing/published.ts'
import { forgetRunning } from '../experiments/running.ts'
import { filesIn } from '../uploads/upload-rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { agreedElsewhere, deleteAddresses, deleteDemo, listTexts } from './demo-rows.ts'

/**
 * Removes what was made with the installation, with its pages, visitors, leads and experiments. What a page of the firm
 * names, or what somebody agreed to on one, stays: it is the firm's own from then on.
 */
export async function removeDemo(
  { control, domains, uploads }: Pick<Context, 'control' | 'domains' | 'uploads'>,
  workspace: Workspace,
): Promise<{ removed: number; kept: number }> {
  const { db, key } = workspace
  const documents = await listTexts(db)
  const demo = documents.filter((document) => document.demo).map(({ id }) => id)
  const agreed = await agreedElsewhere(db, demo)
  const needed = neededBy(documents, new Set(agreed))
  const going = demo.filter((id) => !needed.has(id))
  // Addresses first: a crash in between leaves pages without one, and the next press removes them.
  await control.write(deleteAddresses(going))
  const [files] = await db.write(deleteDemo(going))
  await uploads.folder.remove(key, filesIn(files?.rows))
  forgetAddresses(control)
  forgetPublished(workspace)
  for (const id of going) forgetRunning(workspace, id)
  await domains.refresh()
  return { removed: going.length, kept: demo.length - going.length }
}

type Written = Awaited<ReturnType<typeof listTexts>>[number]

/** Whatever is named by something that stays stays, and so does what that names. */
function neededBy(documents: readonly Written[], first: ReadonlySet<string>): Set<string> {
  const staying = new Set(first)
  for (const { id, demo } of documents) if (!demo) staying.add(id)
  for (let before = -1; before !== staying.size;) {
    before = staying.size
    const said = documents.filter(({ id }) => staying.has(id)).map(({ texts }) => texts)
    for (const { id } of documents) if (said.some((text) => text.includes(id))) staying.add(id)
  }
  return staying
}
