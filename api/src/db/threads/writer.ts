import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'

import { type Client, LibsqlError } from '@libsql/client'

import { commit, isBusy, isRefusal, openWriter } from '../client.ts'
import { migrate, type Schema } from '../migrate.ts'
import { fold, leavesCounts } from '../../counting/fold.ts'
import type { Batch, Result } from '../statement.ts'

/** A separate thread because the driver is synchronous: a slow disk must not stop the requests. */
export type WriterTask =
  | { task: 'open'; file: string; schema: Schema }
  | { task: 'commit'; file: string; batches: readonly Batch[] }
  | { task: 'backup'; file: string; to: string }
  | { task: 'close'; file: string }

/** How one batch of a group ended. */
export type Outcome = { results: Result[] } | { error: { code: string; message: string } }

const clients = new Map<string, Client>()
const repeatsWhenBusy = 20

/** What ends commits of a database, by its file: in a workspace, counting what they have changed. */
const endings = new Map<string, Batch>()

parentPort?.on('message', ({ ticket, ...task }: WriterTask & { ticket: number }) => {
  perform(task).then(
    (answer) => parentPort?.postMessage({ ticket, answer }),
    (error: unknown) => parentPort?.postMessage({ ticket, error: describe(error) }),
  )
})

async function perform(task: WriterTask): Promise<Outcome[]> {
  switch (task.task) {
    case 'open':
      return open(task.file, task.schema)
    case 'commit':
      return commitGroup(task.file, task.batches)
    case 'backup':
      await clientOf(task.file).execute({ sql: 'vacuum into ?', args: [task.to] })
      return []
    case 'close':
      clientOf(task.file).close()
      clients.delete(task.file)
      return []
  }
}

async function open(file: string, schema: Schema) {
  await mkdir(dirname(file), { recursive: true })
  const client = await openWriter(file)
  clients.set(file, client)
  await migrate(client, schema)
  const ending = schema === 'workspace' ? fold : []
  endings.set(file, ending)
  if (ending.length > 0) await commit(client, ending)
  return []
}

/** One transaction for the whole group. When somebody's batch spoils it, everybody is tried alone. */
async function commitGroup(file: string, batches: readonly Batch[]): Promise<Outcome[]> {
  try {
    const statements = batches.flat()
    const ending = leavesCounts(statements) ? (endings.get(file) ?? []) : []
    const results = await commitSurely(file, [...statements, ...ending])
    return batches.map((batch) => ({ results: results.splice(0, batch.length) }))
  } catch (error) {
    if (batches.length === 1 || !isRefusal(error)) return batches.map(() => ({ error: describe(error) }))
    const outcomes: Outcome[] = []
    for (const batch of batches) outcomes.push(...(await commitGroup(file, [batch])))
    return outcomes
  }
}

async function commitSurely(file: string, statements: Batch): Promise<Result[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await commit(clientOf(file), statements)
    } catch (error) {
      if (isRefusal(error)) throw error
      await reopen(file)
      if (!isBusy(error) || attempt === repeatsWhenBusy) throw error
    }
  }
}

async function reopen(file: string) {
  clientOf(file).close()
  clients.set(file, await openWriter(file))
}

function clientOf(file: string): Client {
  const client = clients.get(file)
  if (!client) throw new Error('This database is not open')
  return client
}

const describe = (error: unknown) => ({
  code: error instanceof LibsqlError ? error.code : 'UNKNOWN',
  message:
    error instanceof Error
      ? `${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ''}`
      : String(error),
})
