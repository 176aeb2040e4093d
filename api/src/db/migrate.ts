import { readdir, readFile } from 'node:fs/promises'

import type { Client } from '@libsql/client'

import { query } from './client.ts'

export type Schema = 'control' | 'workspace'

/**
 * Applies `<schema>/NNNN_what.sql` in name order, each once. Every file runs inside one transaction together with the
 * row that says it ran, so a crash leaves the database before it or after it, never inside. Forward only.
 *
 * @returns The names applied now.
 */
export async function migrate(client: Client, schema: Schema): Promise<string[]> {
  await client.execute(
    'create table if not exists migration (name text primary key, applied_at integer not null) strict',
  )
  const applied = new Set(
    (await query(client, { sql: 'select name from migration', args: [] })).map((row) => row['name']),
  )
  const folder = new URL(`./${schema}/`, import.meta.url)
  const pending = (await readdir(folder))
    .filter((name) => name.endsWith('.sql') && !applied.has(name))
    .toSorted()
  for (const name of pending)
    await applyMigration(client, name, await readFile(new URL(name, folder), 'utf8'))
  return pending
}

/** One file. The driver's `executeMultiple` is not atomic by itself; what is left inside a transaction it rolls back. */
export async function applyMigration(client: Client, name: string, sql: string) {
  try {
    await client.executeMultiple(
      `begin immediate;\n${sql}\n;insert into migration values ('${name}', unixepoch() * 1000);\ncommit;`,
    )
  } catch (cause) {
    throw new Error(`Migration ${name} failed; the database is as it was before it`, { cause })
  }
}
