import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { openWriter, query } from './client.ts'
import { applyMigration, migrate } from './migrate.ts'

const before = ['0001_documents.sql', '0002_experiments.sql', '0003_visits.sql', '0004_leads.sql']

/** A firm's database as it was before people could be known by an e-mail, with two people, three leads and a run. */
async function oldDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-'))
  const client = await openWriter(join(folder, 'workspace.db'))
  onTestFinished(async () => {
    client.close()
    await rm(folder, { recursive: true, force: true })
  })
  await client.execute('create table migration (name text primary key, applied_at integer not null) strict')
  for (const name of before) {
    const sql = await readFile(new URL(`workspace/${name}`, import.meta.url), 'utf8')
    await applyMigration(client, name, sql)
  }
  await client.executeMultiple(`
    insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
      values ('quiz', 'quiz', 's', 't', '{}', 1, 0, 0);
    insert into snapshot values ('hash', 'quiz', 1, '{}', 0, 'me');
    insert into submission values ('run', 'visitor', 'people', 'hash', 5, 6);
    insert into contact values ('ann', '+79161234567', 1), ('bob', '+79167654321', 2);
    ${lead('a1', 'ann')} ${lead('a2', 'ann')} ${lead('b1', 'bob')}
    insert into lead_status_change values ('c1', 'a1', 'new', 'qualified', null, null, 'me', 9);
    insert into consent_record values ('a1:p', 'a1', 'processing', 'hash', 'l', 1, 'hash', 'h', 'n', 'ua', null, 'r', 1, 1);
  `)
  const rows = (sql: string) => query(client, { sql, args: [] })
  return { client, rows }
}

const lead = (id: string, contact: string) => `
  insert into lead (id, digest, contact_id, name, source, snapshot, visitor, audience, answers, status, created_at, updated_at)
    values ('${id}', 'd', '${contact}', 'N', 'quiz', 'hash', 'visitor', 'people', '[]', 'new', 3, 3);`

test('people known by phone stay who they are, with their leads, consents and history', async () => {
  const { client, rows } = await oldDatabase()
  expect(await migrate(client, 'workspace')).toContain('0005_runs.sql')
  expect(await rows('select id, phone, email, created_at from contact order by id')).toEqual([
    { id: 'ann', phone: '+79161234567', email: null, created_at: 1 },
    { id: 'bob', phone: '+79167654321', email: null, created_at: 2 },
  ])
  expect(await rows('select id, contact_id, status, bonus from lead order by id')).toEqual([
    { id: 'a1', contact_id: 'ann', status: 'qualified', bonus: null },
    { id: 'a2', contact_id: 'ann', status: 'new', bonus: null },
    { id: 'b1', contact_id: 'bob', status: 'new', bonus: null },
  ])
  expect(await rows('select id, given, face from submission')).toEqual([
    { id: 'run', given: null, face: null },
  ])
  expect(await rows('select id from consent_record')).toHaveLength(1)
  expect(await rows('pragma foreign_key_check')).toEqual([])
  expect(await rows(`select name from sqlite_master where name = 'contact_before'`)).toEqual([])
})

test('afterwards a lead still belongs to somebody, and its history goes with it', async () => {
  const { client, rows } = await oldDatabase()
  await migrate(client, 'workspace')
  await expect(client.execute(`delete from contact where id = 'ann'`)).rejects.toThrow(/FOREIGN KEY/)
  await expect(client.execute(`update lead set contact_id = 'nobody'`)).rejects.toThrow(/FOREIGN KEY/)
  await client.execute(`delete from lead where id = 'a1'`)
  expect(await rows('select id from lead_status_change')).toEqual([])
})

test('afterwards a person is known by a phone or an e-mail, each of one person only', async () => {
  const { client } = await oldDatabase()
  await migrate(client, 'workspace')
  const add = (id: string, phone: string | null, email: string | null) =>
    client.execute({ sql: 'insert into contact values (?, ?, ?, 0)', args: [id, phone, email] })
  await add('cid', null, 'Cid@example.com')
  await expect(add('dan', null, 'cid@example.com')).rejects.toThrow(/UNIQUE/)
  await expect(add('dan', '+79161234567', null)).rejects.toThrow(/UNIQUE/)
  await expect(add('dan', null, null)).rejects.toThrow(/CHECK/)
  await add('dan', '+79160000000', null)
})
