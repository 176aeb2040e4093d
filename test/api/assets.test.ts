import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { document, photo, pngThatClaims } from '../files/samples.ts'
import { keptAsset, sendAsset } from './assets.ts'
import { addFirm } from './people.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

async function onDisk(): Promise<number> {
  const folder = join(world.product.dataFolder, 'assets')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}
const stored = async () => [await world.database.count('asset'), await onDisk()]

const open = (path: string) => fetch(`${world.product.address}${path}`)

describe('a picture', () => {
  test('is served in every size and format to everybody and for good, without what its camera wrote into it', async () => {
    const { id, kind, name, picture } = await keptAsset(world, photo, { name: '../Наш офис.JPG' })
    expect([kind, name]).toEqual(['image', 'Наш офис.JPG'])
    // Upright, the 96 × 64 of the sensor are 64 × 96.
    expect(picture).toMatchObject({ width: 64, height: 96, widths: [64] })
    expect(photo.includes('Secretphone')).toBe(true)

    for (const [ending, type, mark] of [
      ['avif', 'image/avif', 'ftypavif'],
      ['webp', 'image/webp', 'WEBP'],
      ['jpg', 'image/jpeg', '\xff\xd8\xff'],
    ] as const) {
      const answer = await open(`/a/${id}/64.${ending}`)
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect([answer.status, bytes.subarray(0, 16).toString('latin1')]).toEqual([
        200,
        expect.stringContaining(mark),
      ])
      expect(bytes.includes('Secretphone')).toBe(false)
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      })
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })

  test('is served in a middle size to whoever knows no sizes', async () => {
    const { id } = await keptAsset(world, photo)
    const answer = await open(`/a/${id}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
  })

  test.each(['/480.webp', '/64.svg', '/64.png', '/0064.webp', '/64.webp.html', '/pdf', '/', '/..%2f64.webp'])(
    'has nothing at %s',
    async (rest) => {
      const { id } = await keptAsset(world, photo)
      expect((await open(`/a/${id}${rest}`)).status).toBe(404)
    },
  )

  test('sent twice under one id is one, and another under it is refused', async () => {
    const before = await stored()
    const id = randomUUID()
    const answers = await Promise.all(Array.from({ length: 3 }, () => sendAsset(world, photo, { id })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 201])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(problemIn(world, await sendAsset(world, document, { id }))).toBe('409 id-reused, #/id id-reused')
    // Three formats of its one size.
    expect(await stored()).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 3])
  })
})

test('a document is kept, and is at no public address', async () => {
  const { id, kind, picture } = await keptAsset(world, document, { name: 'Правила.pdf' })
  expect([kind, picture]).toEqual(['pdf', undefined])
  for (const path of [`/a/${id}`, `/a/${id}/pdf`, `/a/${id}/1.webp`, `/f/${id}`, `/f/${id}/x`])
    expect([path, (await open(path)).status]).toEqual([path, 404])
})

const listed = z.object({ assets: z.array(z.object({ id: z.string() })) })

test('staff see what there is, the newest first, and nobody else’s', async () => {
  const { id } = await keptAsset(world, photo, { name: 'последнее.jpg' })
  const firm = await addFirm(world)
  const list = (workspace: string, cookie: string) =>
    world.ask({ path: `/api/workspaces/${workspace}/assets`, headers: { cookie } })
  const own = await list(world.workspace, world.owner.headers.cookie)
  expect(listed.parse(JSON.parse(own.text)).assets[0]).toEqual({ id })
  const theirs = await list(firm.ids.workspace, firm.cookie)
  expect(listed.parse(JSON.parse(theirs.text)).assets).toEqual([])
  expect(problemIn(world, await list(world.workspace, firm.cookie))).toBe('404 not-found')
  const headers = { cookie: firm.cookie, origin: world.product.address }
  expect(problemIn(world, await sendAsset(world, photo, { headers }))).toBe('404 not-found')
})

const hostile = z
  .array(z.object({ id: z.string(), input: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('../corpus/cases/upload.json', import.meta.url), 'utf8')))
const asFile = z.object({ filename: z.string(), body: z.string() })

describe('what is refused leaves nothing behind', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', Buffer.of(), 'file-broken'],
    ['a picture of vectors', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-type'],
    ['an animation', Buffer.from('GIF89a\u0001\0\u0001\0'), 'file-type'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'file-type'],
    ['half a photo', photo.subarray(0, photo.length / 2), 'file-broken'],
    ['half a document', document.subarray(0, document.length / 2), 'file-broken'],
    ['a picture by its first bytes only', Buffer.from('\x89PNG\r\n\x1a\n<script>', 'latin1'), 'file-broken'],
    ['a picture of 3600 megapixels in a kilobyte', pngThatClaims(60_000, 60_000), 'picture-too-large'],
  ])('%s', async (_what, bytes, code) => {
    const before = await stored()
    expect(problemIn(world, await sendAsset(world, bytes))).toBe(`422 file-rejected, # ${code}`)
    expect(await stored()).toEqual(before)
  })

  test.each(hostile.map(({ id, input }) => [id, asFile.parse(JSON.parse(input))] as const))(
    '%s of the corpus',
    async (_id, { filename, body }) => {
      const before = await stored()
      const { status } = await sendAsset(world, Buffer.from(body, 'latin1'), { name: filename })
      expect([400, 422]).toContain(status)
      expect(await stored()).toEqual(before)
    },
  )

  test.each([
    ['a byte too much', false],
    ['a byte too much without a length', true],
  ])('%s', async (_how, chunked) => {
    const before = await stored()
    const answer = await sendAsset(world, Buffer.alloc(15 * 1024 * 1024 + 1), { chunked })
    expect(problemIn(world, answer)).toBe('413 body-too-large, # file-too-large')
    expect(await stored()).toEqual(before)
  })
})
