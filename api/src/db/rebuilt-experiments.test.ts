import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { plan } from '../experiments/plan.ts'
import { openWriter, query } from './client.ts'
import { jsonColumn } from './json-column.ts'
import { applyMigration, migrate } from './migrate.ts'

const stored = z.object({ plan: jsonColumn(plan) })

const folder = new URL('workspace/', import.meta.url)

/** A firm's database as it was when an experiment ran or did not, with one that runs and one that was stopped. */
async function oldDatabase() {
  const place = await mkdtemp(join(tmpdir(), 'pulya-'))
  const client = await openWriter(join(place, 'workspace.db'))
  onTestFinished(async () => {
    client.close()
    await rm(place, { recursive: true, force: true })
  })
  await client.execute('create table migration (name text primary key, applied_at integer not null) strict')
  const before = (await readdir(folder)).filter((name) => name < '0014').toSorted()
  for (const name of before) await applyMigration(client, name, await readFile(new URL(name, folder), 'utf8'))
  await client.executeMultiple(`
    insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
      values ('offer', 'offer', 's', 't', '{}', 1, 0, 0);
    insert into snapshot values ('hash', 'offer', 1, '{}', 0, 'me');
    insert into experiment values
      ('old', 'offer', 'hash', 'Before', 'one', 'stopped', 0.1, 4000, 5, 9),
      ('new', 'offer', 'hash', 'Now', 'two', 'running', 0.05, 5000, 10, null);
    insert into variant values ('new', 'A', 'a', 1, 1), ('new', 'B', 'b', 3, 0);
    insert into exposure (experiment_id, visitor, variant, epoch, audience, snapshot, day, at)
      values ('new', 'ann', 'B', 0, 'people', 'hash', '2026-01-01', 11);
  `)
  await migrate(client, 'workspace')
  return { client, rows: (sql: string) => query(client, { sql, args: [] }) }
}

test('experiments of before go on: same visitors, same draw, a plan that says what was known', async () => {
  const { rows } = await oldDatabase()
  const kept = await rows(
    'select id, status, salt, traffic, layer_from, started_at, stopped_at from experiment',
  )
  expect(kept).toEqual([
    { id: 'old', status: 'stopped', salt: 'one', traffic: 1, layer_from: null, started_at: 5, stopped_at: 9 },
    {
      id: 'new',
      status: 'running',
      salt: 'two',
      traffic: 1,
      layer_from: null,
      started_at: 10,
      stopped_at: null,
    },
  ])
  const plans = (await rows('select plan from experiment')).map((row) => stored.parse(row).plan)
  expect(plans.map(({ alpha, plannedVisitors }) => [alpha, plannedVisitors])).toEqual([
    [0.1, 4000],
    [0.05, 5000],
  ])
  expect(await rows('select key, weight, shows from variant')).toEqual([
    { key: 'A', weight: 1, shows: 'A' },
    { key: 'B', weight: 3, shows: 'B' },
  ])
  expect(await rows(`select epoch, weights from epoch where experiment_id = 'new'`)).toEqual([
    { epoch: 0, weights: '{"A":1.0,"B":3.0}' },
  ])
  expect(await rows('select visitor, variant from exposure')).toEqual([{ visitor: 'ann', variant: 'B' }])
  expect(await rows('pragma foreign_key_check')).toEqual([])
  expect(await rows(`select name from sqlite_master where name = 'experiment_before'`)).toEqual([])
})

test('afterwards a page still has one experiment that shows visitors anything', async () => {
  const { client } = await oldDatabase()
  const add = (id: string, status: string) =>
    client.execute({
      sql: `insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by)
            values (?, 'offer', 'hash', 'n', 's', ?, '{}', 0, 'me')`,
      args: [id, status],
    })
  await expect(add('paused', 'paused')).rejects.toThrow(/UNIQUE/)
  await add('draft', 'ready')
})
