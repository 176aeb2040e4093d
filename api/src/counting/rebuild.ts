import { mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { openReader, openWriter } from '../db/client.ts'
import { recount, type Recounted } from './recount.ts'

/**
 * Recounts a copy, so that the product may go on meanwhile.
 *
 * @param file Of a workspace's database.
 * @param folder Where copies may stand: not among the databases, where they would be taken for a firm.
 * @returns In what the counters differ from what the raw rows say; empty when they are right.
 */
export async function verifyCounters(file: string, folder: string): Promise<Recounted[]> {
  const copy = await copyOf(file, join(folder, `${basename(file, '.db')}-recounted.db`))
  const differing = await recountFile(copy)
  await rm(copy)
  return differing
}

/** Replaces the counters by what the raw rows say. Nobody else may have the database open. */
export const replaceCounters = recountFile

/**
 * The database as it was at a moment, steps and counters included, to see again what a report said then.
 *
 * @param until Unix ms.
 * @returns The path of the copy.
 */
export async function copyAsOf(file: string, folder: string, until: number): Promise<string> {
  const copy = await copyOf(file, join(folder, `${basename(file, '.db')}-until-${until}.db`))
  await recountFile(copy, until)
  return copy
}

async function recountFile(file: string, until?: number): Promise<Recounted[]> {
  const client = await openWriter(file)
  try {
    return (await recount(client, until)).filter(({ wrong, missing }) => wrong + missing > 0)
  } finally {
    client.close()
  }
}

async function copyOf(file: string, copy: string): Promise<string> {
  await mkdir(dirname(copy), { recursive: true })
  await rm(copy, { force: true })
  const client = await openReader(file)
  // A reader of the product must not write at all; this one writes nowhere but into the copy.
  await client.execute('pragma query_only = off')
  await client.execute({ sql: 'vacuum into ?', args: [copy] })
  client.close()
  return copy
}
