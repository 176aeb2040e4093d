import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type FileQuiz, publishFileQuiz } from '../files/quiz.ts'
import { document, photo, pngThatClaims } from '../files/samples.ts'
import type { Answer } from './ask.ts'
import { upload } from './files.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let quiz: FileQuiz

beforeAll(async () => {
  world = await openWorld()
  quiz = await publishFileQuiz(world.owner)
})
afterAll(() => world.stop())

const onDisk = async (): Promise<number> => {
  const folder = join(world.product.dataFolder, 'uploads')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}
const drafts = async () => (await readdir(join(world.product.dataFolder, 'uploads', '.drafts'))).length
const kept = () => world.database.count('upload')

async function readByOwner(id: string): Promise<Response> {
  const { product, owner, workspace } = world
  return fetch(`${product.address}/api/workspaces/${workspace}/uploads/${id}`, { headers: owner.headers })
}

describe('what is kept', () => {
  test('a photo is drawn anew: no larger, and without what its camera wrote into it', async () => {
    const id = randomUUID()
    const answer = await upload(world, quiz, photo, { id, name: '../Моё фото.JPG' })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      201,
      { id, name: 'Моё фото.JPG', kind: 'image', bytes: expect.any(Number) },
    ])
    const read = await readByOwner(id)
    const bytes = Buffer.from(await read.arrayBuffer())
    expect(bytes.subarray(8, 16).toString()).toBe('WEBPVP8 ')
    // Upright, the 96 × 64 of the sensor are 64 × 96. https://www.rfc-editor.org/rfc/rfc6386#section-9.1
    expect([bytes.readUInt16LE(26), bytes.readUInt16LE(28)]).toEqual([64, 96])
    expect(photo.includes('Secretphone')).toBe(true)
    expect(bytes.includes('Secretphone')).toBe(false)
    expect(bytes.length).toBe(JSON.parse(answer.text).bytes)
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(bytes.length),
      'content-disposition': `inline; filename="___ ____.webp"; filename*=UTF-8''${encodeURIComponent('Моё фото')}.webp`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  test('a document stays as it is and is only ever saved', async () => {
    const id = randomUUID()
    const name = `a"\r\nSet-Cookie: x=1;.pdf`
    expect((await upload(world, quiz, document, { id, name })).status).toBe(201)
    const read = await readByOwner(id)
    expect(Buffer.from(await read.arrayBuffer()).equals(document)).toBe(true)
    expect(read.headers.get('content-type')).toBe('application/pdf')
    expect(read.headers.get('content-disposition')).toBe(
      `attachment; filename="a_ Set-Cookie_ x_1_.pdf"; filename*=UTF-8''a%22%20Set-Cookie%3A%20x%3D1%3B.pdf`,
    )
    expect(read.headers.get('set-cookie')).toBeNull()
  })

  test('what hangs behind a picture is gone', async () => {
    const id = randomUUID()
    const archive = Buffer.from('PK\u0003\u0004<script>alert(1)</script>')
    await upload(world, quiz, Buffer.concat([photo, archive]), { id })
    const bytes = Buffer.from(await (await readByOwner(id)).arrayBuffer())
    expect(bytes.includes('<script>')).toBe(false)
    expect(bytes.includes('PK\u0003\u0004')).toBe(false)
  })

  test('the name and the type it comes under say nothing', async () => {
    const headers = { 'content-type': 'application/json' }
    expect((await upload(world, quiz, photo, { name: 'page.html', headers })).status).toBe(201)
  })

  test('the same file under the same id is one file', async () => {
    const sent = { id: randomUUID(), submission: randomUUID() }
    const [rows, files] = [await kept(), await onDisk()]
    const answers = await Promise.all(Array.from({ length: 4 }, () => upload(world, quiz, photo, sent)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 201])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect([await kept(), await onDisk()]).toEqual([rows + 1, files + 1])
    expect(problemIn(world, await upload(world, quiz, document, sent))).toBe('409 id-reused, #/id id-reused')
    expect(problemIn(world, await upload(world, quiz, photo, { ...sent, submission: randomUUID() }))).toBe(
      '409 id-reused, #/id id-reused',
    )
    expect([await kept(), await onDisk()]).toEqual([rows + 1, files + 1])
  })

  test('any site may send, and its browser is told so', async () => {
    const headers = { origin: 'https://firm.example' }
    const answer = await upload(world, quiz, photo, { headers })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    const refused = await upload(world, quiz, Buffer.from('x'), { headers })
    expect(refused.headers['access-control-allow-origin']).toBe('*')
  })
})

const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

describe('what is refused leaves nothing behind', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', Buffer.of(), 'file-broken'],
    ['a picture of vectors', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-type'],
    ['an animation', Buffer.from('GIF89a\u0001\0\u0001\0'), 'file-type'],
    ['an archive', Buffer.from('PK\u0003\u0004'), 'file-type'],
    ['a photo in HEIC', heic, 'file-heic'],
    ['half a photo', photo.subarray(0, photo.length / 2), 'file-broken'],
    ['half a document', document.subarray(0, document.length / 2), 'file-broken'],
    ['a picture by its first bytes only', Buffer.from('\x89PNG\r\n\x1a\n<script>', 'latin1'), 'file-broken'],
    ['a picture of 3600 megapixels in a kilobyte', pngThatClaims(60_000, 60_000), 'picture-too-large'],
  ])('%s', async (_what, bytes, code) => {
    const before = [await kept(), await onDisk()]
    const begun = performance.now()
    const answer = await upload(world, quiz, bytes)
    expect(performance.now() - begun).toBeLessThan(500)
    expect(problemIn(world, answer)).toBe(`422 file-rejected, # ${code}`)
    expect([await kept(), await onDisk()]).toEqual(before)
  })

  test('in the words of the visitor', async () => {
    const { text } = await upload(world, quiz, heic, { headers: { 'accept-language': 'ru' } })
    expect(JSON.parse(text).errors[0].detail).toContain('Снимите в JPEG')
  })

  test.each([
    ['a byte too much', false],
    ['a byte too much without a length', true],
  ])('%s', async (_how, chunked) => {
    const before = [await kept(), await onDisk()]
    const body = Buffer.alloc(15 * 1024 * 1024 + 1)
    const answer = await upload(world, quiz, body, { chunked })
    expect(problemIn(world, answer)).toBe('413 body-too-large, # file-too-large')
    expect([await kept(), await onDisk()]).toEqual(before)
  })

  test('a stream without an end is not read to its end', async () => {
    const sending = startSending({ 'transfer-encoding': 'chunked' })
    const answered = new Promise<number | undefined>((resolve) =>
      sending.on('response', ({ statusCode }) => resolve(statusCode)),
    )
    const megabyte = Buffer.alloc(1024 * 1024)
    let megabytes = 0
    const pump = () => {
      while (!sending.destroyed && megabytes < 200 && sending.write(megabyte)) megabytes += 1
    }
    sending.on('drain', () => {
      megabytes += 1
      pump()
    })
    pump()
    expect(await answered).toBe(413)
    sending.destroy()
    // What the two systems hold between them comes on top.
    expect(megabytes).toBeLessThan(40)
    await expect.poll(drafts).toBe(0)
  })

  test('a document of more than ten megabytes', async () => {
    const padding = Buffer.alloc(10 * 1024 * 1024, ' ')
    const body = Buffer.concat([document.subarray(0, 9), padding, document.subarray(9)])
    expect(problemIn(world, await upload(world, quiz, body))).toBe('422 file-rejected, # file-too-large')
  })

  test('a connection that breaks off', async () => {
    const before = [await kept(), await onDisk()]
    const sending = startSending({ 'content-length': 1_000_000 })
    sending.write(photo)
    await expect.poll(onDisk).toBe(1 + (before[1] ?? 0))
    sending.destroy()
    await expect.poll(onDisk).toBe(before[1])
    expect(await kept()).toBe(before[0])
  })

  test('more than ten files of one run', async () => {
    const submission = randomUUID()
    const one = () => upload(world, quiz, document, { submission })
    for (let sent = 0; sent < 10; sent += 1) expect((await one()).status).toBe(201)
    expect(problemIn(world, await one())).toBe('422 file-rejected, # files-too-many')
  })

  test('more than forty megabytes of one run', async () => {
    const submission = randomUUID()
    const heavy = Buffer.concat([document, Buffer.alloc(9.9 * 1024 * 1024, ' '), Buffer.from('%%EOF')])
    const one = () => upload(world, quiz, heavy, { submission })
    for (let sent = 0; sent < 4; sent += 1) expect((await one()).status).toBe(201)
    expect(problemIn(world, await one())).toBe('422 file-rejected, # files-too-heavy')
  })
})

describe('for what is not asked', () => {
  const nowhere = '404 not-found, #/question question-unknown'

  test.each([
    ['a question of another kind or of nobody', () => ({ question: 'debt-size' }), nowhere],
    ['an offer', () => ({ source: world.offer.source }), nowhere],
    ['another firm', () => ({ source: 'nobody22-quiz2222' }), nowhere],
    ['an id that is a path', () => ({ id: '../../x' }), '400 parameters-invalid, #/id id-invalid'],
    ['no name', () => ({ name: '..' }), '400 parameters-invalid, #/name text-required'],
  ])('%s', async (_what, about, refusal) => {
    const before = [await kept(), await onDisk()]
    const answer: Answer = await upload(world, quiz, photo, about())
    expect(problemIn(world, answer)).toBe(refusal)
    expect([await kept(), await onDisk()]).toEqual(before)
  })

  test('a kind of file that no version of the question takes', async () => {
    const other = await openWorld()
    const pictures = await publishFileQuiz(other.owner, ['image'])
    expect(problemIn(other, await upload(other, pictures, document))).toBe(
      '422 file-rejected, # file-unwanted',
    )
    // A run goes on with the version it began with.
    await publishFileQuiz(other.owner, ['pdf'])
    expect((await upload(other, pictures, photo)).status).toBe(201)
    await other.stop()
  })
})

/** The head of a good upload; its body is the caller's. */
function startSending(headers: Record<string, string | number>) {
  const about = { source: quiz.source, question: quiz.question, submission: randomUUID(), id: randomUUID() }
  const path = `/v1/uploads?${new URLSearchParams({ ...about, name: 'a.jpg' })}`
  const { hostname, port } = new URL(world.product.address)
  const sending = request({ hostname, port, method: 'POST', path, headers, agent: false })
  // A server that has heard enough hangs up.
  sending.on('error', () => undefined)
  return sending
}
