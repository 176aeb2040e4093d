import { parentPort } from 'node:worker_threads'

import type { Client } from '@libsql/client'

import { openReader, query } from '../client.ts'
import type { Statement } from '../statement.ts'

/** Questions that may take long, answered away from the thread that serves requests. */
export interface ReaderTask {
  file: string
  statement: Statement
}

const clients = new Map<string, Promise<Client>>()

parentPort?.on('message', ({ ticket, file, statement }: ReaderTask & { ticket: number }) => {
  reply(file, statement).then(
    (answer) => parentPort?.postMessage({ ticket, answer }),
    (error: unknown) => parentPort?.postMessage({ ticket, error: { message: String(error) } }),
  )
})

async function reply(file: string, statement: Statement) {
  const client = clients.get(file) ?? openReader(file)
  clients.set(file, client)
  return query(await client, statement)
}
