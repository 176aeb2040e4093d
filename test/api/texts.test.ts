import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { readOffer } from '../traffic/offer.ts'
import { problemIn } from './problem.ts'
import { settled } from './stored.ts'
import { openWorld, type World } from './world.ts'

const leadRow = z.object({ id: z.string(), given: z.string() })

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const own: Record<string, string> = {
  A: '7 вопросов — и юрист назовёт подходящий порядок: МФЦ, суд или договорённость с кредитором',
  B: 'Покажем сроки, стоимость и последствия до того, как вы примете решение',
  C: 'Бесплатный разбор: какие порядки доступны именно вам и чем каждый грозит',
}
const pristavy = 'Приставы уже списывают деньги? Расскажем, что можно сделать на этой стадии'
const mfc = 'Проверим, доступен ли вам бесплатный внесудебный порядок через МФЦ'

async function open(query = '', headers: Record<string, string> = {}) {
  const { text } = await world.ask({ path: `/o/bankrotstvo${query}`, headers })
  return { html: text, subhead: subheadOf(text), variant: readOffer(text).variant }
}

const subheadOf = (html: string) => /<p class="subhead">([^<]*)</.exec(html)?.[1]

test('each visitor reads the words for what their address says, whoever came before', async () => {
  const queries = ['?utm_content=pristavy', '?utm_content=mfc', '', '?utm_content=PRISTAVY&utm_source=vk']
  const wanted = [pristavy, mfc, undefined, pristavy]
  const rounds = Array.from({ length: 25 }, () => queries).flat()
  const seen = await Promise.all(rounds.map((query) => open(query)))
  const expected = seen.map(({ variant }, index) => wanted[index % queries.length] ?? own[variant])
  expect(seen.map(({ subhead }) => subhead)).toEqual(expected)
})

test('the words are the same in every encoding, and nobody between us and the browser may keep them', async () => {
  const cookie = `pulya_visitor=${randomUUID()}`
  const load = async (encoding: string) => {
    const { headers, body } = await fetchBytes('/o/bankrotstvo?utm_content=mfc', {
      cookie,
      'accept-encoding': encoding,
    })
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('vary')).toBe('accept-encoding')
    expect(headers.get('content-encoding') ?? 'identity').toBe(encoding)
    return body
  }
  const plain = (await load('identity')).toString()
  expect(plain).toContain(mfc)
  expect(gunzipSync(await load('gzip')).toString()).toBe(plain)
  expect(brotliDecompressSync(await load('br')).toString()).toBe(plain)
})

test('nothing of an address ever comes into the page', async () => {
  const before = new Map<string, string>()
  for (const variant of ['A', 'B', 'C']) before.set(variant, (await openAs(variant)).html)
  const names = fc.constantFrom('utm_content', 'utm_term', 'utm_x', 'place', 'subhead.text', 'yclid')
  const pieces = fc.constantFrom(
    '<script>',
    '"',
    "'",
    '{in-city|x}',
    '\ue000',
    '\ue07f',
    '%3C',
    '&',
    'pristavy ',
    'х',
  )
  const values = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, values)), async (given) => {
      const query = new URLSearchParams(given.map(([name, said]) => [name, said.join('')]))
      fc.pre(
        !given.some(([, said]) => ['pristavy', 'mfc', 'казань', 'татарстан'].includes(said.join('').trim())),
      )
      const { variant, html } = await open(`?${query}`)
      expect(html).toBe(before.get(variant))
    }),
    { numRuns: 150 },
  )
})

/** Opens the page with this variant: asks as new visitors until it is drawn. */
async function openAs(variant: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = await open('', { 'sec-purpose': 'prefetch' })
    if (seen.variant === variant) return seen
  }
  throw new Error(`Nobody was shown ${variant}`)
}

describe('a form that comes back', () => {
  test('says what the page said, and the lead knows the marks of its address', async () => {
    const visitor = randomUUID()
    const headers = { cookie: `pulya_visitor=${visitor}` }
    const query = '?utm_content=pristavy&utm_source=direct&secret=x'
    const { html } = await open(query, headers)
    const { form } = readOffer(html)
    // Without an address of its own it goes to where the page stands.
    const action = new URL(form?.action ?? '', `${world.product.address}/o/bankrotstvo${query}`)
    const path = action.pathname + action.search
    const post = (body: string) =>
      world.ask({ path, body, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } })

    const refused = await post('form=form&phone=12')
    expect(refused.status).toBe(422)
    expect(subheadOf(refused.text)).toBe(pristavy)

    const taken = await post('form=form&name=%D0%98&phone=89161234567&consent-processing=yes')
    expect(taken.status).toBe(303)
    const [row] = await world.database.rows('select id, given from lead where visitor = ?', [visitor])
    const lead = leadRow.parse(row)
    expect(JSON.parse(lead.given)).toMatchObject({
      params: { utm_content: 'pristavy', utm_source: 'direct' },
      device: 'computer',
    })
    expect(lead.given).not.toContain('secret')
    const card = await world.ask({
      path: `/api/workspaces/${world.workspace}/leads/${lead.id}`,
      headers: world.owner.headers,
    })
    expect(JSON.parse(card.text)).toMatchObject({ texts: { 'subhead.text': pristavy } })
  })
})

describe('the page of a place', () => {
  test('says its values where the others have their own words, also when its form comes back', async () => {
    const { text } = await world.ask({ path: '/o/bankrotstvo/kazan' })
    expect(text).toContain('Ведём дело дистанционно в Казани<')
    expect((await open()).html).toContain('Ведём дело дистанционно по всей России<')
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const refused = await world.ask({ path: '/o/bankrotstvo/kazan', body: 'form=form&phone=12', headers })
    expect([refused.status, refused.text.includes('Ведём дело дистанционно в Казани<')]).toEqual([422, true])
  })

  test.each(['/o/bankrotstvo/tver', '/o/bankrotstvo/constructor', '/o/bankrotstvo/KAZAN'])(
    'is not at %s',
    async (path) => {
      expect(problemIn(world, await world.ask({ path }))).toBe('404 not-found')
    },
  )
})

describe('a preview shows what a visitor like this would see:', () => {
  test.each([
    ['by a mark', 'variant=B&utm_content=mfc', mfc],
    ['by nothing', 'variant=B', own['B']],
    ['in another variant', 'variant=C&utm_content=pristavy', pristavy],
    ['in a place', 'place=samara', 'Ведём дело дистанционно в Самаре'],
    ['in the evening', 'at=2026-11-22T18:30:00Z', 'Перезвоним завтра с 9:00'],
    ['at night', 'at=2026-11-22T23:30:00Z', 'Перезвоним сегодня с 9:00'],
    ['at noon', 'at=2026-11-22T09:00:00Z', 'Перезвоним в течение 15 минут'],
  ])('%s', async (_how, query, words) => {
    const path = `/api/documents/${world.offer.source}/preview?${query}`
    const { status, text } = await world.ask({ path, headers: world.owner.headers })
    expect([status, text.includes(words ?? '')]).toEqual([200, true])
  })
})

describe('what was shown is kept', () => {
  const shownTo = async (visitor: string): Promise<unknown> => {
    await settled(world)
    const [row] = await world.database.rows('select texts from exposure where visitor = ?', [visitor])
    return JSON.parse(z.string().parse(row?.['texts']))
  }

  test('with the exposure, and stays as it was the first time', async () => {
    const visitor = randomUUID()
    const cookie = `pulya_visitor=${visitor}`
    await open(`?${new URLSearchParams({ utm_content: 'mfc', utm_term: 'Казань' })}`, { cookie })
    await open('?utm_content=pristavy', { cookie })
    const byClock = expect.stringMatching(/^(now|tomorrow|this-morning)$/)
    expect(await shownTo(visitor)).toEqual({
      'subhead.text': 'mfc',
      'bullets.items.2': 'tatarstan',
      'form.text': byClock,
    })
  })
})

async function fetchBytes(path: string, headers: Record<string, string>) {
  const { hostname, port } = new URL(world.product.address)
  return new Promise<{ headers: Headers; body: Buffer }>((resolve, reject) => {
    const sending = request({ hostname, port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          headers: new Headers(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(parts),
        }),
      )
    })
    sending.on('error', reject)
    sending.end()
  })
}
