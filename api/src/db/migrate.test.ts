import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'

import { applyMigration } from './migrate.ts'
import { openTestDatabase } from './test-database.ts'

test('every migration has run and is noted once', async () => {
  const { database } = await openTestDatabase()
  const rows = await database.read({ sql: 'select name from migration order by name', args: [] })
  expect(rows.map(({ name }) => name)).toEqual([
    '0001_documents.sql',
    '0002_experiments.sql',
    '0003_visits.sql',
    '0004_leads.sql',
    '0005_runs.sql',
    '0006_pinned_embeds.sql',
    '0007_uploads.sql',
    '0008_assets.sql',
    '0009_offer_life.sql',
    '0010_fit.sql',
    '0011_texts_shown.sql',
    '0012_wanted_times.sql',
    '0013_confirmed.sql',
    '0014_experiment_life.sql',
    '0015_cohorts.sql',
    '0016_spend.sql',
    '0017_report_links.sql',
    '0018_quiz_arms.sql',
    '0019_archive_and_sightings.sql',
    '0020_firm_profile.sql',
    '0021_review_comments.sql',
    '0022_retention.sql',
    '0023_brands_and_usual_metric.sql',
    '0024_payments.sql',
    '0025_removed_templates.sql',
  ])
})

test('a migration that fails half-way leaves nothing behind, not even its first statement', async () => {
  const { file, reopened } = await openTestDatabase()
  const client = createClient({ url: `file:${file}`, timeout: 5000, concurrency: 1 })
  const broken = 'create table half (id integer) strict; insert into nowhere values (1)'
  await expect(applyMigration(client, '9999_broken.sql', broken)).rejects.toThrow(/9999_broken.sql failed/)
  client.close()
  const { read } = await reopened()
  const tables = await read({ sql: `select name from sqlite_master where name = 'half'`, args: [] })
  const noted = await read({ sql: `select name from migration where name = '9999_broken.sql'`, args: [] })
  expect([...tables, ...noted]).toEqual([])
})

test('a published snapshot cannot be changed', async () => {
  const { database } = await openTestDatabase()
  await database.write([
    {
      sql: `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
            values ('d', 'offer', 's', 't', '{}', 1, 0, 0)`,
      args: [],
    },
    { sql: `insert into snapshot values ('h', 'd', 1, '{}', 0, 'me')`, args: [] },
  ])
  const change = database.write([{ sql: `update snapshot set body = '{"a":1}'`, args: [] }])
  await expect(change).rejects.toThrow('a published snapshot never changes')
})
