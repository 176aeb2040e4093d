import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { createClient } from '@libsql/client'
import { expect, onTestFinished, test } from 'vitest'

import { openTestDatabase } from './test-database.ts'

const insert = (id: string) => ({
  sql: 'insert into contact (id, phone, created_at) values (?, ?, 0)',
  args: [id, id],
})
const count = { sql: 'select count(*) as n from contact', args: [] }

test('integers stay integers although the driver binds numbers as REAL', async () => {
  const { database } = await openTestDatabase()
  await database.write([
    { sql: 'insert into contact values (?, ?, null, ?)', args: ['a', '+7', 1_790_000_000_123] },
  ])
  const rows = await database.read({
    sql: 'select created_at, typeof(created_at) as type from contact',
    args: [],
  })
  expect(rows).toEqual([{ created_at: 1_790_000_000_123, type: 'integer' }])
})

test('every connection of the writer is in WAL mode with full synchronisation and foreign keys', async () => {
  const { database } = await openTestDatabase()
  const pragma = async (name: string) =>
    Object.values((await database.write([{ sql: `pragma ${name}`, args: [] }]))[0]?.rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
})

test('two hundred concurrent batches are all committed', async () => {
  const { database } = await openTestDatabase()
  await Promise.all(Array.from({ length: 200 }, (_, index) => database.write([insert(`c${index}`)])))
  expect(await database.read(count)).toEqual([{ n: 200 }])
})

test('a batch that breaks a constraint leaves nothing and takes nobody with it', async () => {
  const { database } = await openTestDatabase()
  const outcomes = await Promise.allSettled([
    database.write([insert('a')]),
    database.write([insert('b'), insert('a')]),
    database.write([insert('c')]),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await database.read({ sql: 'select id from contact order by id', args: [] })).toEqual([
    { id: 'a' },
    { id: 'c' },
  ])
})

/** Another process takes the write lock and keeps it for so long. */
async function lockFromOutside(file: string, ms: number) {
  const script = `
    import { DatabaseSync } from 'node:sqlite'
    const db = new DatabaseSync(process.argv[1])
    db.exec('begin immediate')
    console.log('locked')
    setTimeout(() => { db.exec('rollback'); db.close() }, ${ms})`
  const args = ['--no-warnings', '--input-type=module', '-e', script, file]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const released = once(child, 'exit')
  await once(child.stdout, 'data')
  return { released }
}

const hundred = Array.from({ length: 100 }, (_, index) => insert(`c${index}`))

test('the bare driver acknowledges writes after a BUSY and loses them: when this fails, the precaution can go', async () => {
  const { file, reopened } = await openTestDatabase()
  const bare = createClient({ url: `file:${file}`, timeout: 100, concurrency: 1 })
  onTestFinished(() => bare.close())
  const { released } = await lockFromOutside(file, 1000)
  await expect(bare.execute(insert('refused'))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  await released
  for (const statement of hundred) expect(await bare.execute(statement)).toMatchObject({ rowsAffected: 1 })
  expect(await (await reopened()).read(count)).toEqual([{ n: 0 }])
})

test('a lock held from outside for longer than the driver waits delays writes and loses none', async () => {
  const { database, file, reopened } = await openTestDatabase()
  const { released } = await lockFromOutside(file, 6500)
  await database.write([insert('waited')])
  await released
  await Promise.all(hundred.map((statement) => database.write([statement])))
  expect(await (await reopened()).read(count)).toEqual([{ n: 101 }])
}, 30_000)
