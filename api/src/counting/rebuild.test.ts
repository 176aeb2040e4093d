import { dirname } from 'node:path'

import { expect, test } from 'vitest'

import { openReader, query } from '../db/client.ts'
import { openTestDatabase } from '../db/test-database.ts'
import { exposureFold } from '../visits/exposure-fold.ts'
import { factSet } from '../visits/fact-set.ts'
import { copyAsOf, replaceCounters, verifyCounters } from './rebuild.ts'

async function openCrowd() {
  const { database, file } = await openTestDatabase()
  const statements = [
    `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
     values ('d', 'offer', 's', 't', '{}', 1, 0, 0)`,
    `insert into snapshot values ('h', 'd', 1, '{}', 0, 'me')`,
    `insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by)
     values ('e', 'd', 'h', 'n', 'salt', 'running', '{"metric":"lead","windows":{"start":1}}', 0, 'me')`,
  ]
  await database.write(statements.map((sql) => ({ sql, args: [] })))
  const facts = { source: 'vk', campaign: 'none', device: 'phone', region: 'none', hour: '10', weekday: '1' }
  await database.fold(
    exposureFold,
    Array.from({ length: 300 }, (_, index) => ({
      experiment: 'e',
      visitor: `v${index}`,
      variant: index % 3 ? 'A' : 'B',
      epoch: 0,
      audience: 'people' as const,
      snapshot: 'h',
      at: index,
      day: '1970-01-01',
      // More sources than are told apart.
      facts: factSet({ ...facts, source: `site ${index}`, returning: 'no' }),
    })),
  )
  return { database, file }
}

const sources = `select count(*) as told, sum(visitors) as visitors, sum(iif(value = '*', visitors, 0)) as others
  from (select value, sum(visitors) as visitors from segment_counter where dimension = 'source' group by value)`

test('two hundred values of a fact are told apart, the rest are together', async () => {
  const { database } = await openCrowd()
  const counted = await database.read({ sql: sources, args: [] })
  expect(counted).toEqual([{ told: 201, visitors: 300, others: 100 }])
})

test('counters that somebody has spoiled are found and put right', async () => {
  const { database, file } = await openCrowd()
  expect(await verifyCounters(file, dirname(file))).toEqual([])
  await database.write([
    { sql: `update counter set visitors = visitors + 5 where variant = 'A'`, args: [] },
    { sql: `delete from set_counter`, args: [] },
    { sql: `delete from segment_total`, args: [] },
  ])
  const differing = await verifyCounters(file, dirname(file))
  expect(differing.map(({ table }) => table)).toEqual(['counter', 'segment_counter'])
  expect(differing[0]).toEqual({ table: 'counter', wrong: 1, missing: 1 })
  await replaceCounters(file)
  expect(await verifyCounters(file, dirname(file))).toEqual([])
  // And what comes then is counted on.
  await database.fold(exposureFold, [
    {
      experiment: 'e',
      visitor: 'late',
      variant: 'A',
      epoch: 0,
      audience: 'people',
      snapshot: 'h',
      at: 400,
      day: '1970-01-01',
    },
  ])
  const [counter] = await database.read({ sql: `select visitors from counter where variant = 'A'`, args: [] })
  expect(counter).toEqual({ visitors: 201 })
})

test('a copy is what there was at that moment', async () => {
  const { database, file } = await openCrowd()
  const among = (audience: string, at: number) => ({
    sql: `update exposure set audience = ?, audience_at = ? where visitor = 'v0'`,
    args: [audience, at],
  })
  await database.write([among('bots', 50), among('people', 120), among('bots', 200)])
  const countedAt = async (until: number) => {
    const copy = await openReader(await copyAsOf(file, dirname(file), until))
    const sql = 'select audience, sum(visitors) as visitors from counter group by audience order by audience'
    const rows = await query(copy, { sql, args: [] })
    copy.close()
    return Object.fromEntries(rows.map(({ audience, visitors }) => [audience, visitors]))
  }
  expect(await countedAt(40)).toEqual({ people: 41 })
  expect(await countedAt(100)).toEqual({ people: 100, bots: 1 })
  expect(await countedAt(150)).toEqual({ people: 151 })
  expect(await countedAt(300)).toEqual({ people: 299, bots: 1 })
})

test('once old rows were deleted, nothing is counted from what is left', async () => {
  const { database, file } = await openCrowd()
  await database.write([
    { sql: 'insert into retention_run (at, leads, files, events) values (?, 0, 0, 1)', args: [86_400_000] },
  ])
  await expect(verifyCounters(file, dirname(file))).rejects.toThrow('Old rows were deleted on 1970-01-02')
  await expect(replaceCounters(file)).rejects.toThrow('Old rows were deleted on 1970-01-02')
})
