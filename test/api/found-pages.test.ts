import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let owner: ReturnType<typeof ownerOf>

beforeAll(async () => {
  world = await openWorld()
  owner = ownerOf(world)
})
afterAll(() => world.stop())

const open = async (path: string) => (await world.ask({ path, headers: { accept: 'text/html' } })).text

/** What a tag of the head says: `meta`, `link`. */
const said = (html: string, tag: string, by: string, what: string): string | undefined => {
  const [found = ''] = new RegExp(`<${tag} [^>]*${by}[^>]*>`).exec(html) ?? []
  return new RegExp(` ${what}="([^"]*)"`).exec(found)?.[1]
}
const property = (html: string, name: string) => said(html, 'meta', `property="${name}"`, 'content')
const locations = async () =>
  [...(await open('/sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)

/** Of a PNG. https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Buffer): [number, number] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test('an offer tells programs its address, what it is and how it looks as a card', async () => {
  const html = await open('/o/bankrotstvo?utm_source=vk')
  const { address } = world.product
  const title = /<title>([^<]*)</.exec(html)?.[1]
  expect(said(html, 'link', 'rel="canonical"', 'href')).toBe(`${address}/o/bankrotstvo`)
  expect(property(html, 'og:url')).toBe(`${address}/o/bankrotstvo`)
  expect(property(html, 'og:title')).toBe(title)
  expect(property(html, 'og:description')).toBe(said(html, 'meta', 'name="description"', 'content'))
  expect(property(html, 'og:locale')).toBe('ru_RU')
  expect(said(html, 'meta', 'name="twitter:card"', 'content')).toBe('summary_large_image')
  expect(html).not.toContain('noindex')
})

test('its card is a picture of the size that networks ask for, and its icons are drawn', async () => {
  const html = await open('/o/bankrotstvo')
  const fetched = async (address = '') => {
    const response = await fetch(new URL(address, world.product.address))
    return { response, bytes: Buffer.from(await response.arrayBuffer()) }
  }
  const card = await fetched(property(html, 'og:image'))
  expect(sizeOf(card.bytes)).toEqual([1200, 630])
  expect(card.response.headers.get('cache-control')).toContain('immutable')
  // Letters were drawn: hundreds of edges, not an empty sheet.
  expect(card.bytes.length).toBeGreaterThan(10_000)
  const png = await fetched(said(html, 'link', 'type="image/png"', 'href'))
  expect(sizeOf(png.bytes)).toEqual([32, 32])
  const svg = await fetched(said(html, 'link', 'type="image/svg.xml"', 'href'))
  expect(svg.response.headers.get('content-type')).toBe('image/svg+xml')
})

test('the page of a place has an address of its own', async () => {
  const html = await open('/o/bankrotstvo/kazan?utm_source=vk')
  const own = `${world.product.address}/o/bankrotstvo/kazan`
  expect([said(html, 'link', 'rel="canonical"', 'href'), property(html, 'og:url')]).toEqual([own, own])
})

test.each(['share', 'icons'])('there is no picture of what was never published at /%s', async (where) => {
  const path = `/${where}/${world.offer.source}/${'a'.repeat(32)}.png`
  expect(problemIn(world, await world.ask({ path }))).toBe('404 not-found')
})

test('a quiz has a description too, and thanks are not to be found', async () => {
  const quiz = await open('/q/proverka')
  expect(said(quiz, 'meta', 'name="description"', 'content')).toMatch(/\S/)
  expect(said(quiz, 'link', 'rel="canonical"', 'href')).toBe(`${world.product.address}/q/proverka`)
  expect(await open('/o/bankrotstvo/thanks')).toContain('noindex')
  expect(await open('/o/nowhere')).toContain('noindex')
})

test('the sitemap lists what is published, with a page for each place, and nothing else', async () => {
  const { address } = world.product
  const { draft } = await owner.read()
  const [kazan] = z
    .array(z.looseObject({ key: z.literal('kazan') }))
    .parse([draft['places']].flat().slice(0, 1))
  await owner.publish({ places: [kazan] })
  await owner.edit({ places: [kazan, { ...kazan, key: 'tomsk' }] })
  const found = await locations()
  expect(found).toContain(`${address}/o/bankrotstvo`)
  expect(found).toContain(`${address}/o/bankrotstvo/kazan`)
  expect(found).toContain(`${address}/q/proverka`)
  expect(found.some((location) => location?.includes('tomsk'))).toBe(false)
  const json = { elements: [{ type: 'comment', name: 'wishes' }], title: 'Draft only' }
  await owner.ask('POST', `/api/workspaces/${world.workspace}/imports?id=${crypto.randomUUID()}`, json)
  expect(await locations()).toEqual(found)
})

test('an old address leads to the new one, with everything it says and the form that was sent to it', async () => {
  const before = await open('/o/bankrotstvo')
  expect((await owner.ask('PUT', `${owner.path}/slug`, { slug: 'spisanie' })).status).toBe(200)
  for (const [method, path, to] of [
    ['GET', '/o/bankrotstvo?utm_source=vk&a=%D0%B1', '/o/spisanie?utm_source=vk&a=%D0%B1'],
    ['POST', '/o/bankrotstvo', '/o/spisanie'],
    ['GET', '/o/bankrotstvo/thanks', '/o/spisanie/thanks'],
  ] as const) {
    const answer = await world.ask({ method, path })
    expect([answer.status, answer.headers['location']]).toEqual([308, to])
  }
  const after = await open('/o/spisanie')
  expect(said(after, 'link', 'rel="canonical"', 'href')).toBe(`${world.product.address}/o/spisanie`)
  expect(await locations()).not.toContain(`${world.product.address}/o/bankrotstvo`)

  await owner.ask('PUT', `${owner.path}/slug`, { slug: 'bankrotstvo' })
  expect(await open('/o/bankrotstvo')).toBe(before)
  expect((await world.ask({ path: '/o/spisanie' })).headers['location']).toBe('/o/bankrotstvo')
})

test('an address that was printed by one firm is not given to another', async () => {
  const param = { workspace: world.workspace }
  const session = await world.owner.client.api.session.$get()
  const firms = (await session.json()).memberships.map(({ workspace }) => workspace)
  const other = firms.find((key) => key !== param.workspace) ?? ''
  const list = await owner.ask('GET', `/api/workspaces/${other}/documents`)
  const { documents } = z
    .object({ documents: z.array(z.object({ id: z.string(), kind: z.string() })) })
    .parse(JSON.parse(list.text))
  const theirs = ownerOf(world, documents.find(({ kind }) => kind === 'offer')?.id)
  const refused = await owner.ask('PUT', `${theirs.path}/slug`, { slug: 'spisanie' })
  expect(problemIn(world, refused)).toBe('409 slug-taken, #/slug slug-taken')
})

test('offers in two languages name each other while both are published and neither has ended', async () => {
  const english = `${world.workspace}-english2`
  const { draft } = await owner.read()
  const row = [english, 'offer', 'bankruptcy', 'In English', JSON.stringify({ ...draft, locale: 'en' })]
  await world.database.rows(
    `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
     values (?, ?, ?, ?, ?, 1, 0, 0)`,
    row,
  )
  const other = ownerOf(world, english)
  await owner.publish({ alternates: [english] })
  const languages = async (path: string) =>
    [...(await open(path)).matchAll(/hreflang="(..)" href="([^"]*)"/g)].map(([, ...found]) => found)
  expect(await languages('/o/bankrotstvo')).toEqual([])

  await other.publish()
  const { address } = world.product
  const both = [
    ['ru', `${address}/o/bankrotstvo`],
    ['en', `${address}/o/bankruptcy`],
  ]
  expect(await languages('/o/bankrotstvo')).toEqual(both)
  // Said by one, told by both: a search engine believes nothing else.
  expect(await languages('/o/bankruptcy')).toEqual(both.toReversed())

  await other.ask('PUT', `${other.path}/schedule/end`, { endAt: Date.now() - 1 })
  expect(await languages('/o/bankrotstvo')).toEqual([])
})
