import { type Client, createClient, LibsqlError } from '@libsql/client'

import type { Result, Row, Statement } from './statement.ts'

/** Long enough to sit out another process; a shorter wait that runs out would poison the connection (see `isBusy`). */
const lockWaitMs = 5000

/**
 * One client is one connection: pragmas belong to a connection and the driver has no hook to repeat them.
 *
 * @param file Path of the database; made when missing.
 */
export async function openWriter(file: string): Promise<Client> {
  const client = createClient({ url: `file:${file}`, timeout: lockWaitMs, concurrency: 1 })
  await setPragmas(client, [
    'journal_mode = wal',
    'synchronous = full',
    `busy_timeout = ${lockWaitMs}`,
    'foreign_keys = on',
    'secure_delete = on',
  ])
  return client
}

/** A connection that cannot write, and so can neither checkpoint nor lose anything. */
export async function openReader(file: string): Promise<Client> {
  const client = createClient({ url: `file:${file}`, timeout: lockWaitMs, concurrency: 1 })
  await setPragmas(client, [`busy_timeout = ${lockWaitMs}`, 'query_only = on'])
  return client
}

/**
 * After one SQLITE_BUSY the driver keeps an unfinished statement on the connection: later writes report success
 * and are never committed (https://github.com/tursodatabase/libsql-client-ts/issues/352). Whoever sees it must
 * close the connection, open a new one and repeat.
 */
export const isBusy = (error: unknown): boolean =>
  error instanceof LibsqlError && (error.code.startsWith('SQLITE_BUSY') || error.code === 'SQLITE_LOCKED')

/** The batch was refused for what it says (a constraint, a wrong value), so repeating it changes nothing. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof LibsqlError &&
  ['SQLITE_CONSTRAINT', 'SQLITE_ERROR', 'SQLITE_MISMATCH'].includes(error.code)

export async function query(client: Client, { sql, args }: Statement): Promise<Row[]> {
  return plainRows(await client.execute({ sql, args }))
}

/** All statements in one write transaction. */
export async function commit(client: Client, statements: readonly Statement[]): Promise<Result[]> {
  const results = await client.batch([...statements], 'write')
  return results.map((result) => ({ rows: plainRows(result), changes: result.rowsAffected }))
}

/** Rows as plain objects, so that they survive the way between threads. */
const plainRows = ({ columns, rows }: Awaited<ReturnType<Client['execute']>>): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, asSqlValue(row[index])])))

function asSqlValue(value: unknown) {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof ArrayBuffer) return value
  throw new TypeError(`The driver returned a ${typeof value}`)
}

async function setPragmas(client: Client, pragmas: string[]) {
  for (const pragma of pragmas) await client.execute(`pragma ${pragma}`)
}
