import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { reviewOf } from './review.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

const day = 86_400_000
let world: World
let aheadMs = 0

beforeAll(async () => {
  world = await openWorld({ now: () => Date.now() + aheadMs })
})
afterAll(() => world.stop())

test('whoever has the link sees the draft as it is now, and no search engine or frame of others does', async () => {
  const { open } = await reviewOf(world)
  await ownerOf(world).edit({ title: 'Для согласования' })
  const page = await open()
  expect(page.status).toBe(200)
  expect(page.headers).toMatchObject({
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': expect.stringContaining(`frame-ancestors 'none'`),
  })
  expect(page.headers['set-cookie']).toBeUndefined()
  expect(page.text).toContain('Для согласования')
  const draft = await open('/draft')
  expect(draft.text).toContain('<title>Для согласования</title>')
  expect(draft.headers['x-robots-tag']).toBe('noindex, nofollow')
  expect(draft.headers['content-security-policy']).toContain(`frame-ancestors 'self'`)
  const [a, b] = await Promise.all(['A', 'B'].map((variant) => open(`/draft?variant=${variant}`)))
  expect(a?.text).not.toBe(b?.text)
})

test('a quiz is shown a question at a time, or whole to be tried', async () => {
  const { open } = await reviewOf(world, world.quiz.snapshot.publicId)
  const [first, second] = world.quiz.snapshot.questions
  const { text } = await open(`/draft?screen=question:${second?.key}`)
  expect(text).toContain(second?.title)
  expect(text).not.toContain('embed.js')
  expect((await open('/draft')).text).toContain('embed.js')
  expect((await open('/embed.js')).text).toContain(first?.title)
  expect((await open(`?about=question/${second?.key}`)).text).toContain(`screen=question%3A${second?.key}`)
})

test('nobody is counted by it, nothing can be sent from it, and it changes nothing', async () => {
  const { at, open } = await reviewOf(world)
  const before = await everyTable(world)
  for (const rest of ['', '/draft', '?variant=B']) await open(rest)
  expect((await world.ask({ path: `${at}/v1/leads`, json: { phone: '+79160000000' } })).status).toBe(201)
  expect((await world.ask({ path: `${at}/v1/events`, json: { events: [] } })).status).toBe(202)
  const tried = await world.ask({
    method: 'PUT',
    path: `/api/documents/${world.offer.source}/draft`,
    json: { revision: 1, draft: {} },
    headers: { referer: `${world.product.address}${at}`, origin: world.product.address },
  })
  expect(problemIn(world, tried)).toBe('401 sign-in-required')
  expect(await everyTable(world)).toEqual(before)
})

test('a comment stays with its block through edits, and is answered and settled', async () => {
  const { say, comments, open, asOwner } = await reviewOf(world)
  const { draft } = await ownerOf(world).read()
  const block = draft.blocks.find(({ kind }) => kind === 'headline')?.id ?? ''
  const id = await say('Слишком длинно', { about: `block/${block}` })
  await ownerOf(world).edit({ blocks: draft.blocks.toReversed() })
  const found = (await comments()).find((comment) => comment.id === id)
  expect(found).toMatchObject({ author: 'Vera', ours: false, part: `block/${block}`, resolvedAt: null })

  const answer = { id: randomUUID(), text: 'Сократили' }
  for (const _ of ['once', 'again'])
    expect((await asOwner('POST', `/comments/${id}/answers`, answer)).status).toBe(201)
  expect((await open()).text.split('Сократили')).toHaveLength(2)
  expect((await asOwner('PUT', `/comments/${id}/resolved`, { resolved: true })).status).toBe(200)
  const settled = (await comments()).find((comment) => comment.id === id)
  expect(settled).toMatchObject({ resolvedAt: expect.any(Number), answers: [{ ...answer, ours: true }] })

  await say('Всё ещё длинно', { to: id })
  const reopened = (await comments()).find((comment) => comment.id === id)
  expect(reopened).toMatchObject({ resolvedAt: null, answers: [answer, { text: 'Всё ещё длинно' }] })
})

test('a link shows what was said by it and not what was said by another', async () => {
  const [mine, theirs] = [await reviewOf(world), await reviewOf(world)]
  const id = await mine.say('Между нами')
  expect((await mine.open()).text).toContain('Между нами')
  expect((await theirs.open()).text).not.toContain('Между нами')
  const stolen = await theirs.post({ id: randomUUID(), name: 'Eve', text: 'Hello', to: id })
  expect(stolen.status).toBe(404)
})

test('what is said is text, whatever it looks like', async () => {
  const { say, open } = await reviewOf(world)
  await say('<img src=x onerror=alert(1)>', { name: '"><script>alert(2)</script>' })
  const { text } = await open()
  expect(text).toContain('&lt;img src=x')
  expect(text).not.toContain('<img src=x')
  expect(text).not.toContain('<script>alert(2)')
})

test('the same form sent twice is one comment', async () => {
  const { post, comments } = await reviewOf(world)
  const form = { id: randomUUID(), name: 'Vera', text: 'Once' }
  const statuses = [await post(form), await post(form)].map(({ status }) => status)
  expect(statuses).toEqual([303, 303])
  expect((await comments()).filter(({ text }) => text === 'Once')).toHaveLength(1)
})

test.each([
  ['nobody’s name', { name: ' ' }, 'Written once'],
  ['no words', { text: '' }, 'Vera'],
  ['too many words', { text: 'x'.repeat(2001) }, 'x'.repeat(2001)],
  ['a part that cannot be', { about: 'block/<b>' }, 'Written once'],
  ['a part of nothing', { about: 'everything' }, 'Written once'],
  ['an id that is none', { id: 'one' }, 'Written once'],
])('a comment with %s comes back as it was written, and is not kept', async (_, wrong, written) => {
  const { post } = await reviewOf(world)
  const before = await everyTable(world)
  const { status, text } = await post({ id: randomUUID(), name: 'Vera', text: 'Written once', ...wrong })
  expect([status, text]).toEqual([422, expect.stringContaining(written)])
  expect(await everyTable(world)).toEqual(before)
})

test('a body larger than a comment can be is not read', async () => {
  const { post } = await reviewOf(world)
  expect((await post({ text: 'x'.repeat(70_000) })).status).toBe(413)
})

test('who says too much in an hour has to wait, and keeps what was written', async () => {
  aheadMs = 5 * 3_600_000
  const { say, post } = await reviewOf(world)
  for (let nth = 0; nth < 60; nth += 1) await say(`${nth}`)
  const { status, headers, text } = await post({ id: randomUUID(), name: 'Vera', text: 'One more' })
  expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true])
  expect(text).toContain('One more')
  aheadMs = 0
})

test('what opens it is nowhere on the disk, and the list does not tell it', async () => {
  const { at, id, asOwner } = await reviewOf(world)
  const secret = at.split('.').at(-1) ?? ''
  const [row] = await world.database.rows('select * from review_link where id = ?', [id])
  const { text } = await asOwner('GET', '/review-links')
  expect(text).toContain(id)
  for (const kept of [JSON.stringify(row), text]) expect(kept).not.toContain(secret)
})

test('it works as long as it was made for, until it is taken back, and for nobody who guesses', async () => {
  const [week, taken] = [await reviewOf(world, undefined, { days: 7 }), await reviewOf(world)]
  aheadMs = 7 * day + 60_000
  const late = await world.ask({ path: week.at })
  expect(problemIn(world, late)).toBe('410 link-expired')
  aheadMs = 0
  expect((await taken.asOwner('DELETE', `/review-links/${taken.id}`)).status).toBe(204)
  for (const rest of ['', '/draft', '/embed.js'])
    expect(problemIn(world, await world.ask({ path: `${taken.at}${rest}` }))).toBe('410 link-revoked')
  const told = await taken.open('', { 'accept-language': 'en' })
  expect([told.status, told.text]).toEqual([410, expect.stringContaining('for review no longer works')])
  expect((await taken.post({ id: randomUUID(), name: 'Vera', text: 'Late' })).status).toBe(410)

  const [id = '', secret = ''] = week.at.slice('/review/'.length).split('.')
  const other = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`
  for (const token of [`${id}.${other}`, id, `nobody22-link2222.${secret}`])
    expect(problemIn(world, await world.ask({ path: `/review/${token}` }))).toBe('404 not-found')
})

test('a comment of one document is not answered under another, and an answer is no thread', async () => {
  const { say, asOwner } = await reviewOf(world)
  const id = await say('Mine')
  const answer = { id: randomUUID(), text: 'Yours' }
  const elsewhere = `/api/documents/${world.quiz.snapshot.publicId}/comments/${id}`
  const { headers } = world.owner
  const answered = await world.ask({ path: `${elsewhere}/answers`, json: answer, headers })
  expect(problemIn(world, answered)).toBe('404 not-found')
  const settling = { method: 'PUT', path: `${elsewhere}/resolved`, json: { resolved: true }, headers }
  expect(problemIn(world, await world.ask(settling))).toBe('404 not-found')
  await asOwner('POST', `/comments/${id}/answers`, answer)
  const toAnswer = await asOwner('PUT', `/comments/${answer.id}/resolved`, { resolved: true })
  expect(problemIn(world, toAnswer)).toBe('404 not-found')
})

test('a consent text is reviewed elsewhere', async () => {
  const made = await world.ask({
    path: `/api/documents/${world.consent}/review-links`,
    json: { name: 'Lawyer' },
    headers: world.owner.headers,
  })
  expect(problemIn(world, made)).toBe('404 not-found')
})

test('what was said of the demo goes with it', async () => {
  const other = await openWorld()
  const { say, asOwner } = await reviewOf(other)
  const id = await say('A demo')
  await asOwner('POST', `/comments/${id}/answers`, { id: randomUUID(), text: 'Indeed' })
  const path = `/api/workspaces/${other.workspace}/demo`
  const { status } = await other.ask({ method: 'DELETE', path, headers: other.owner.headers })
  expect(status).toBe(200)
  expect(await everyTable(other)).toMatchObject({ review_link: 0, review_comment: 0 })
  await other.stop()
})
