import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { openWriter, query } from './client.ts'
import { applyMigration, migrate } from './migrate.ts'

const before = ['0001_accounts.sql', '0002_addresses.sql', '0003_domains_and_due.sql']

/** An installation as it was while links were the only way in, with an owner who is signed in twice. */
async function oldDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-'))
  const client = await openWriter(join(folder, 'control.db'))
  onTestFinished(async () => {
    client.close()
    await rm(folder, { recursive: true, force: true })
  })
  await client.execute('create table migration (name text primary key, applied_at integer not null) strict')
  for (const name of before) {
    await applyMigration(client, name, await readFile(new URL(`control/${name}`, import.meta.url), 'utf8'))
  }
  await client.executeMultiple(`
    insert into workspace values ('k7f3', 'Firm', 'ru', 'Europe/Moscow', 'RUB', 'secret', 1);
    insert into user values ('ann', 'Ann', 1);
    insert into member values ('ann', 'k7f3', 'owner');
    insert into session values ('one', 'ann', 1, 2, 3), ('two', 'ann', 4, 5, 6);
  `)
  return client
}

test('whoever was signed in stays so, and each session can be told from the others', async () => {
  const client = await oldDatabase()
  expect(await migrate(client, 'control')).toContain('0004_people.sql')
  const sql = 'select id, token_hash, seen_at, signed_in_by from session order by token_hash'
  const sessions = await query(client, { sql, args: [] })
  expect(sessions).toMatchObject([
    { token_hash: 'one', seen_at: 2, signed_in_by: 'link' },
    { token_hash: 'two', seen_at: 5, signed_in_by: 'link' },
  ])
  for (const { id } of sessions)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(sessions.map(({ id }) => id)).size).toBe(2)
})

test('people of before have no address yet, and two of them may have none', async () => {
  const client = await oldDatabase()
  await migrate(client, 'control')
  await client.execute(`insert into user (id, name, created_at) values ('bob', 'Bob', 2)`)
  const people = await query(client, { sql: 'select email from user', args: [] })
  expect(people).toEqual([{ email: null }, { email: null }])
  await client.execute(`update user set email = 'ann@example.com' where id = 'ann'`)
  const taken = client.execute(`update user set email = 'Ann@Example.com' where id = 'bob'`)
  await expect(taken).rejects.toThrow(/UNIQUE/)
})
