import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { openReader, query } from './client.ts'
import { openDatabase, startThreads } from './open.ts'

/** A migrated workspace database of its own for one test: a real file, the real threads, removed afterwards. */
export async function openTestDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-'))
  const file = join(folder, 'workspace.db')
  const threads = startThreads()
  const database = await openDatabase(threads, file, 'workspace')
  onTestFinished(async () => {
    await Promise.all([threads.writer.stop(), threads.reader.stop()])
    await rm(folder, { recursive: true, force: true })
  })
  return {
    database,
    file,
    /** What a connection opened now sees: what really is on disk. */
    reopened: async () => {
      const client = await openReader(file)
      return { read: (statement: Parameters<typeof query>[1]) => query(client, statement) }
    },
  }
}
