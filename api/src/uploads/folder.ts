import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { headLength } from './kind-of-bytes.ts'

/** A file that has come and is not yet anybody's. */
export interface Draft {
  path: string
  bytes: number
  /** SHA-256, base64url. */
  digest: string
  head: Uint8Array
}

/** Where files that were sent to us are. On the disk they have names that we drew, and no types. */
export interface UploadFolder {
  /** What this process may still write. */
  bytesFree(): Promise<number>
  /** Writes what comes, without holding it in memory. Whoever receives a draft discards it or keeps it. */
  receive(pieces: AsyncIterable<Uint8Array>): Promise<Draft>
  discard(draft: Draft): Promise<void>
  /** Gives these bytes, or those of the draft, a place of their own. Resolves when power may fail. @returns The name. */
  keep(workspace: string, what: Draft | Uint8Array): Promise<string>
  pathOf(workspace: string, file: string): string
  /** What is not there is removed. */
  remove(workspace: string, files: readonly string[]): Promise<void>
  workspaces(): Promise<string[]>
  list(workspace: string): Promise<{ file: string; writtenAt: number }[]>
}

const drafts = '.drafts'

/** Makes the folder when it is missing, and throws away what was half-written when the last process ended. */
export async function openUploadFolder(root: string): Promise<UploadFolder> {
  await rm(join(root, drafts), { recursive: true, force: true })
  await mkdir(join(root, drafts), { recursive: true })
  const pathOf = (workspace: string, file: string) => join(root, workspace, file)
  const draftPath = () => pathOf(drafts, randomUUID())

  return {
    pathOf,
    async bytesFree() {
      const { bavail, bsize } = await statfs(root)
      return bavail * bsize
    },
    async receive(pieces) {
      const path = draftPath()
      try {
        return await write(path, pieces)
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
    },
    discard: ({ path }) => rm(path, { force: true }),
    async keep(workspace, what) {
      const from = what instanceof Uint8Array ? draftPath() : what.path
      if (what instanceof Uint8Array) await writeFile(from, what, { flag: 'wx', flush: true })
      const file = randomUUID()
      await mkdir(join(root, workspace), { recursive: true })
      await rename(from, pathOf(workspace, file))
      await flushFolder(join(root, workspace))
      await flushFolder(root)
      return file
    },
    async remove(workspace, files) {
      for (const file of files) await rm(pathOf(workspace, file), { force: true })
    },
    async workspaces() {
      const entries = await readdir(root, { withFileTypes: true })
      return entries.filter((entry) => entry.isDirectory() && entry.name !== drafts).map(({ name }) => name)
    },
    async list(workspace) {
      const names = await readdir(join(root, workspace))
      return Promise.all(
        names.map(async (file) => ({ file, writtenAt: (await stat(pathOf(workspace, file))).mtimeMs })),
      )
    },
  }
}

async function write(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Draft> {
  const hash = createHash('sha256')
  const file = await open(path, 'wx')
  let bytes = 0
  let head = Buffer.of()
  try {
    for await (const piece of pieces) {
      hash.update(piece)
      if (bytes < headLength) head = Buffer.concat([head, piece]).subarray(0, headLength)
      bytes += piece.length
      await file.writeFile(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { path, bytes, digest: hash.digest('base64url'), head: Buffer.from(head) }
}

/** A name is on the disk when its folder is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}
