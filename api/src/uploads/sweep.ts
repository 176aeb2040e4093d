import { filesOfAssets } from '../assets/asset-rows.ts'
import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { UploadFolder } from './folder.ts'
import { deleteUnclaimed, filesIn, knownFiles } from './upload-rows.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

type Sweeping = Pick<Context, 'uploads' | 'assets' | 'workspaces' | 'now' | 'log'>

/**
 * Deletes what no lead has taken within a day, now and every day. The row goes first: from then on the file is served to
 * nobody, and should it outlive a crash, the next time finds a file without a row and removes it.
 *
 * @returns Ends it, once what is under way is done.
 */
export function sweepDaily(context: Sweeping): () => Promise<void> {
  const sweepAll = async () => {
    for (const key of await context.uploads.folder.workspaces()) {
      const workspace = await context.workspaces.find(key)
      if (workspace) await sweep(context, workspace)
    }
    for (const key of await context.assets.workspaces()) {
      const workspace = await context.workspaces.find(key)
      if (workspace) await removeStrays(context.assets, key, () => filesOfAssets(workspace.db), context.now())
    }
  }
  const logged = () =>
    sweepAll().catch((error: unknown) => context.log.error({ err: error }, 'old files were not swept'))
  let latest = logged()
  const timer = setInterval(() => {
    latest = logged()
  }, dayMs)
  return async () => {
    clearInterval(timer)
    await latest
  }
}

export async function sweep(
  { uploads: { folder }, now }: Pick<Context, 'uploads' | 'now'>,
  { key, db }: Workspace,
): Promise<void> {
  const [unclaimed] = await db.write([deleteUnclaimed(now() - dayMs)], 'event')
  await folder.remove(key, filesIn(unclaimed?.rows))

  await removeStrays(folder, key, () => knownFiles(db), now())
}

/** Files without a row, left by a crash between the two. */
async function removeStrays(
  folder: UploadFolder,
  key: string,
  readKnown: () => Promise<ReadonlySet<string>>,
  now: number,
): Promise<void> {
  // Listed before the rows are read: a file that is younger than its row has been seen by neither.
  const files = await folder.list(key)
  const known = await readKnown()
  const strays = files.filter(({ file, writtenAt }) => !known.has(file) && writtenAt < now - hourMs)
  await folder.remove(
    key,
    strays.map(({ file }) => file),
  )
}
