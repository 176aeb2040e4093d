import { readFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'

import { expect, test } from 'vitest'

import type { Database } from '../db/open.ts'
import { openTestDatabase } from '../db/test-database.ts'

const document = await readFile(new URL('../../../docs/raw-events.md', import.meta.url), 'utf8')
const questions = [...document.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql)
const experiment = 'k7f3-q9d2aa'
const at = Date.UTC(2026, 0, 10)

/** Two who were shown A and B; the one of A answers after two seconds and leaves a contact. */
async function seed(database: Database) {
  const one = (sql: string, ...args: (string | number | null)[]) => ({ sql, args })
  const shown = (visitor: string, variant: string) =>
    one(
      `insert into exposure (experiment_id, visitor, variant, epoch, audience, snapshot, day, at, facts)
       values (?, ?, ?, 0, 'people', 'h', '2026-01-10', ?, 1)`,
      experiment,
      visitor,
      variant,
      at,
    )
  const did = (id: string, visitor: string, kind: string, after: number) =>
    one(
      `insert into event (id, digest, visitor, audience, kind, source, snapshot, question, at_client, at)
       values (?, 'd', ?, 'people', ?, 'd', 'h', 'debt', ?, ?)`,
      id,
      visitor,
      kind,
      at,
      at + after,
    )
  await database.write([
    one(`insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
         values ('d', 'offer', 's', 't', '{}', 1, 0, 0)`),
    one(`insert into snapshot values ('h', 'd', 1, '{}', 0, 'me')`),
    one(
      `insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by)
       values (?, 'd', 'h', 'n', 's', 'running', '{}', 0, 'me')`,
      experiment,
    ),
    one(`insert into fact_set values (1, '{"source":"yandex","campaign":"autumn"}')`),
    ...['A', 'B'].map((variant) => shown(`visitor ${variant}`, variant)),
    did('1', 'visitor A', 'question_view', 0),
    did('2', 'visitor B', 'question_view', 0),
    did('3', 'visitor A', 'answer', 2000),
    one(
      `insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at)
       values (?, 'visitor A', 'lead', 'A', 0, 'people', '2026-01-10', 0, ?)`,
      experiment,
      at,
    ),
    one(`insert into spend_import (id, digest, file, rows, amount, first_day, last_day, imported_at, imported_by)
         values ('i', 'd', 'f', 1, 50000, '2026-01-10', '2026-01-10', 0, 'me')`),
    one(`insert into spend values ('2026-01-10', 'yandex', 'autumn', 50000, 0, 0, 'i')`),
  ])
}

test('every question of the document is answered, read only, while the database is open', async () => {
  const { database, file } = await openTestDatabase()
  await seed(database)
  const reader = new DatabaseSync(file, { readOnly: true })
  const [funnel, quiz, sources, costs, path] = questions.map((sql) => reader.prepare(sql).all())
  reader.close()
  expect(funnel).toEqual([
    { step: 'exposed', variant: 'A', visitors: 1, money: 0 },
    { step: 'exposed', variant: 'B', visitors: 1, money: 0 },
    { step: 'lead', variant: 'A', visitors: 1, money: 0 },
  ])
  expect(quiz).toEqual([{ question: 'debt', people: 2, answered: 1, left_here: 0.5, seconds: 2 }])
  expect(sources).toEqual([
    { source: 'yandex', variant: 'A', visitors: 1, leads: 1, rate: 1 },
    { source: 'yandex', variant: 'B', visitors: 1, leads: 0, rate: 0 },
  ])
  expect(costs).toEqual([
    { source: 'yandex', campaign: 'autumn', visitors: 2, leads: 1, spent: 500, cost_of_a_lead: 500 },
  ])
  expect(path).toMatchObject([{ kind: 'question_view' }, { kind: 'answer', at: '2026-01-10 00:00:02' }])
})
