import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { fold } from '../counting/fold.ts'
import { recount } from '../counting/recount.ts'
import { commit, openWriter, query } from './client.ts'
import { applyMigration, migrate } from './migrate.ts'

const dayMs = 86_400_000

/** A firm as it was before cohorts: two visitors of one experiment, one of whom left a contact and signed after ten days. */
async function oldDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-'))
  const client = await openWriter(join(folder, 'workspace.db'))
  onTestFinished(async () => {
    client.close()
    await rm(folder, { recursive: true, force: true })
  })
  await client.execute('create table migration (name text primary key, applied_at integer not null) strict')
  const migrations = new URL('workspace/', import.meta.url)
  for (const name of (await readdir(migrations)).filter((one) => one < '0014').toSorted()) {
    await applyMigration(client, name, await readFile(new URL(name, migrations), 'utf8'))
  }
  await client.executeMultiple(`
    insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
      values ('d', 'offer', 's', 't', '{}', 1, 0, 0);
    insert into snapshot values ('h', 'd', 1, '{}', 0, 'me');
    insert into experiment values ('e', 'd', 'h', 'n', 'salt', 'running', 0.05, 5000, 0, null);
    insert into variant values ('e', 'A', 'A', 1, 1), ('e', 'B', 'B', 1, 0);
    insert into exposure (experiment_id, visitor, variant, epoch, audience, snapshot, day, at, confirmed_at)
      values ('e', 'ann', 'A', 0, 'people', 'h', '1970-01-01', 0, 5000),
             ('e', 'bob', 'B', 0, 'people', 'h', '1970-01-02', ${dayMs}, null);
    insert into event (id, digest, visitor, audience, kind, source, snapshot, question, at_client, at)
      values ('1', '1', 'ann', 'people', 'answer', 'd', 'h', 'q', 0, 6000);
    insert into contact values ('c', '+79161234567', null, 7000);
    insert into lead (id, digest, contact_id, name, source, snapshot, visitor, audience, answers, segment, status, taps,
                      created_at, updated_at)
      values ('l', 'd', 'c', 'Анна', 'd', 'h', 'ann', 'people', '[]', 'hot', 'new', 4, 7000, 7000),
             ('m', 'd', 'c', 'Анна', 'd', 'h', 'ann', 'people', '[]', null, 'new', 9, 9000, 9000);
    insert into consent_record values ('l:p', 'l', 'processing', 'h', 'l', 1, 'h', 'h', 'n', 'ua', null, 'r', 1, 1);
    insert into visitor_step values ('e', 'ann', 'answer:q', 'A', 0, 'people', '1970-01-01', 6000, 0),
      ('e', 'ann', 'form_viewed', 'A', 0, 'people', '1970-01-01', 7000, 0),
      ('e', 'ann', 'lead', 'A', 0, 'people', '1970-01-01', 7000, 0);
    insert into lead_status_change values ('c1', 'l', 'new', 'contract', 500, null, 'me', ${10 * dayMs + 1}),
      ('c2', 'm', 'new', 'rejected', null, 'Спам или ошибка', 'me', ${11 * dayMs});
  `)
  const rows = (sql: string) => query(client, { sql, args: [] })
  return { client, rows }
}

test('what was counted before is counted by cohorts, and equal to a count of all that came', async () => {
  const { client, rows } = await oldDatabase()
  await migrate(client, 'workspace')
  await commit(client, fold)
  const counters = await rows(
    'select step, variant, cohort, delay, visitors, amount from counter order by step, variant',
  )
  const [ann, bob] = ['1970-01-01', '1970-01-02']
  const once = (step: string, delay = 0, amount = 0) => ({
    step,
    variant: 'A',
    cohort: ann,
    delay,
    visitors: 1,
    amount,
  })
  expect(counters).toEqual([
    once('answer:q'),
    once('answered:1'),
    once('confirmed'),
    once('consultation_booked', 10),
    once('consultation_held', 10),
    once('contract', 10, 500),
    once('exposed'),
    { ...once('exposed'), variant: 'B', cohort: bob },
    once('form_viewed'),
    once('lead'),
    once('qualified', 10),
    once('reached', 10),
    once('segment:hot'),
    once('valid_lead'),
  ])
  const differing = await recount(client)
  expect(differing.filter(({ wrong, missing }) => wrong + missing > 0)).toEqual([])
})

test('leads keep their consents, refusals get a reason, and a lead may go by a consultation', async () => {
  const { client, rows } = await oldDatabase()
  await migrate(client, 'workspace')
  expect(await rows('select id from consent_record')).toEqual([{ id: 'l:p' }])
  expect(await rows('select id, reason_code, reason from lead_status_change order by id')).toEqual([
    { id: 'c1', reason_code: null, reason: null },
    { id: 'c2', reason_code: 'spam', reason: 'Спам или ошибка' },
  ])
  await client.execute(`update lead set status = 'consultation_held' where id = 'm'`)
  await expect(client.execute(`update lead set status = 'lost'`)).rejects.toThrow(/CHECK/)
  expect(await rows('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(await rows('pragma foreign_key_check')).toEqual([])
})
