import { randomUUID } from 'node:crypto'
import { readdir, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { pino } from 'pino'
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { openTestDatabase } from '../db/test-database.ts'
import { openUploadFolder } from './folder.ts'
import { keepUpload } from './keep-upload.ts'
import { sweep, sweepDaily } from './sweep.ts'
import { openUploads } from './uploads.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 22)
const quiz = { questions: [{ kind: 'file', key: 'papers', accept: ['image'] }] }

/** A firm whose quiz asks for pictures, at a time of the test's own. */
async function openFirm() {
  const { database: db, file } = await openTestDatabase()
  const root = join(dirname(file), 'uploads')
  await db.write([
    {
      sql: `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
            values ('firm-quiz', 'quiz', 's', 't', '{}', 1, 0, 0)`,
      args: [],
    },
    { sql: `insert into snapshot values ('h', 'firm-quiz', 1, ?, 0, 'me')`, args: [JSON.stringify(quiz)] },
  ])
  const row = { name: 'Firm', locale: 'ru' as const, time_zone: 'UTC', currency: 'RUB', secret: 's' }
  const workspace = { ...row, key: 'firm', db }
  const clock = { now: start }
  const context = {
    uploads: await openUploads(root),
    assets: await openUploadFolder(join(dirname(file), 'assets')),
    workspaces: {
      find: async (key: string) => (key === 'firm' ? workspace : undefined),
      renew: async () => {},
      close: async () => {},
    },
    now: () => clock.now,
    log: pino({ level: 'silent' }),
  }
  const onDisk = () => readdir(join(root, 'firm'))
  const rows = async () =>
    (await db.read({ sql: 'select file from upload', args: [] })).map(({ file: name }) => name)
  return { context, workspace, clock, root, onDisk, rows }
}

const picture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#369' } })
    .png()
    .toBuffer()

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

async function fileFor(submission: string) {
  const about = { source: 'firm-quiz', question: 'papers', id: randomUUID(), name: 'a.png', submission }
  return { about, pieces: pieces(await picture()), audience: 'people' as const }
}

test('while the disk is almost full nothing more is taken, and nothing of it is read', async () => {
  const { context, rows } = await openFirm()
  const { folder } = context.uploads
  const full = {
    ...context,
    uploads: { ...context.uploads, folder: { ...folder, bytesFree: async () => 5e8 } },
  }
  let read = 0
  async function* counted() {
    read += 1
    yield await picture()
  }
  const given = await fileFor(randomUUID())
  await expect(keepUpload(full, { ...given, pieces: counted() })).rejects.toMatchObject({ status: 507 })
  expect([read, await rows()]).toEqual([0, []])
  expect((await keepUpload(context, { ...given, pieces: counted() })).repeated).toBe(false)
})

test('a disk that fills up meanwhile is our trouble and not the sender’s', async () => {
  const { context } = await openFirm()
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield await picture()
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }
  const given = await fileFor(randomUUID())
  const tried = keepUpload(context, { ...given, pieces: breaking() })
  await expect(tried).rejects.toMatchObject({ code: 'storage-full' })
})

test('of many files that come at once a run keeps ten', async () => {
  const { context, rows, onDisk } = await openFirm()
  const submission = randomUUID()
  const tries = Array.from({ length: 6 }, async () => keepUpload(context, await fileFor(submission)))
  await Promise.all(tries)
  const more = Array.from({ length: 6 }, async () => keepUpload(context, await fileFor(submission)))
  const ends = (await Promise.allSettled(more)).map(({ status }) => status)
  expect(ends.filter((status) => status === 'fulfilled')).toHaveLength(4)
  expect(await rows()).toHaveLength(10)
  expect(await onDisk()).toHaveLength(10)
})

test('after a day what no lead has taken is gone, row and file', async () => {
  const { context, workspace, clock, rows, onDisk } = await openFirm()
  const old = await fileFor(randomUUID())
  await keepUpload(context, old)
  clock.now = start + day / 2
  await keepUpload(context, await fileFor(randomUUID()))
  clock.now = start + day + 1
  await sweep(context, workspace)
  expect(await onDisk()).toEqual(await rows())
  expect(await rows()).toHaveLength(1)
})

test('a file that has lost its row is removed, but not one whose row is still to come', async () => {
  const { context, workspace, root, onDisk } = await openFirm()
  const lost = await context.uploads.folder.keep('firm', await picture())
  const coming = await context.uploads.folder.keep('firm', await picture())
  const [twoHoursBefore, now] = [start / 1000 - 7200, start / 1000]
  await utimes(join(root, 'firm', lost), twoHoursBefore, twoHoursBefore)
  await utimes(join(root, 'firm', coming), now, now)
  await sweep(context, workspace)
  expect(await onDisk()).toEqual([coming])
})

test('the first sweep is at the start, and what was half-written then is thrown away', async () => {
  const { context, clock, root, rows } = await openFirm()
  await keepUpload(context, await fileFor(randomUUID()))
  await context.uploads.folder.receive(pieces(await picture()))
  expect(await readdir(join(root, '.drafts'))).toHaveLength(1)

  clock.now = start + day + 1
  const restarted = { ...context, uploads: await openUploads(root) }
  expect(await readdir(join(root, '.drafts'))).toEqual([])
  await sweepDaily(restarted)()
  expect(await rows()).toEqual([])
})
