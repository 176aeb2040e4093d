import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { startNameServer } from '../name-server.ts'
import { ownerOf } from './owner.ts'
import { addFirm } from './people.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

const host = 'offer.firm.example'

let names: Awaited<ReturnType<typeof startNameServer>>
let world: World
let owner: ReturnType<typeof ownerOf>
let domains: string

beforeAll(async () => {
  names = await startNameServer()
  world = await openWorld({ nameServer: names.address })
  owner = ownerOf(world)
  domains = `/api/workspaces/${world.workspace}/domains`
})
afterAll(async () => {
  await world.stop()
  await names.stop()
})

const shown = z.object({
  host: z.string(),
  verifiedAt: z.int().nullable(),
  proof: z.object({ name: z.string(), value: z.string() }),
})
const finding = z.object({ wanted: z.string(), found: z.array(z.string()), state: z.string() })
const checked = z.object({ domain: shown, proof: finding, way: finding })

const add = (name: string) => owner.ask('POST', domains, { host: name, document: world.offer.source })
const check = async () =>
  checked.parse(JSON.parse((await owner.ask('POST', `${domains}/${host}/checks`, {})).text))
const tlsAsk = async (domain: string) =>
  (await world.ask({ path: `/internal/tls-ask?domain=${domain}`, headers: { host: 'localhost' } })).status
const at = (path: string, name = host) => world.ask({ path, headers: { host: name, accept: 'text/html' } })

test.each([
  'localhost',
  '127.0.0.1',
  'firm',
  'https://firm.example',
  'firm.example:8080',
  'a b.example',
  '-x.example',
])('%s is not taken for a domain', async (name) => {
  expect(problemIn(world, await add(name))).toBe('422 domain-rejected, #/host host-invalid')
})

describe('a domain that has only been named', () => {
  test('is answered by nobody and gets no certificate', async () => {
    expect((await add(host.toUpperCase())).status).toBe(201)
    expect((await world.ask({ path: '/', headers: { host } })).status).toBe(421)
    expect(await tlsAsk(host)).toBe(404)
  })

  test('is told what is missing, and what was found instead', async () => {
    expect(await check()).toMatchObject({
      domain: { host, verifiedAt: null },
      proof: { found: [], state: 'missing' },
      way: { wanted: 'localhost', found: [], state: 'missing' },
    })
    names.zone.set(`_pulya.${host}`, { TXT: ['pulya=of-somebody-else'] })
    names.zone.set(host, { A: ['192.0.2.7'] })
    expect(await check()).toMatchObject({
      domain: { verifiedAt: null },
      proof: { found: ['pulya=of-somebody-else'], state: 'other' },
      way: { found: ['192.0.2.7'], state: 'other' },
    })
  })
})

describe('a domain that is proved', () => {
  beforeAll(async () => {
    const { domain } = await check()
    names.zone.set(domain.proof.name, { TXT: ['v=spf1 -all', domain.proof.value] })
    names.zone.set(host, { CNAME: ['localhost'] })
  })

  test('is answered from then on, and may have a certificate', async () => {
    const { domain, proof, way } = await check()
    expect([domain.verifiedAt === null, proof.state, way.state]).toEqual([false, 'right', 'right'])
    expect(await tlsAsk(host)).toBe(200)
    expect(await tlsAsk(host.toUpperCase())).toBe(200)
    expect(await tlsAsk(`www.${host}`)).toBe(404)
  })

  test('has the offer at its root, and its address is the one that programs are told', async () => {
    const { status, text } = await at('/')
    expect(status).toBe(200)
    expect(text).toContain(`data-source="${world.offer.source}"`)
    expect(text).toContain(`rel="canonical" href="https://${host}/"`)
    expect((await at('/bankrotstvo')).status).toBe(200)
    expect((await world.ask({ path: '/o/bankrotstvo' })).text).toContain(`href="https://${host}/"`)
  })

  test('has a sitemap and an icon of its own', async () => {
    const own = await at('/sitemap.xml')
    const listed = [...own.text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)
    expect(listed[0]).toBe(`https://${host}/`)
    expect(listed.filter((address) => !address?.startsWith(`https://${host}/`))).toEqual([])
    expect((await at('/robots.txt')).text).toContain(`Sitemap: https://${host}/sitemap.xml`)
    expect((await world.ask({ path: '/sitemap.xml' })).text).not.toContain(host)
    expect((await at('/favicon.ico')).headers['content-type']).toBe('image/png')
  })

  test('takes the form that stands on it', async () => {
    const { status, text } = await world.ask({
      method: 'POST',
      path: '/',
      body: 'name=&phone=',
      headers: { host, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([status, text.includes('error-summary')]).toEqual([422, true])
  })

  test.each([
    '/studio',
    '/studio/sign-in',
    '/openapi.json',
    '/healthz',
    '/api/workspaces/x/documents',
    '/internal',
    '/preview/x',
  ])('has nothing of ours at %s', async (path) => {
    const answer = await world.ask({ path, headers: { host, ...world.owner.headers } })
    expect(problemIn(world, answer)).toBe('404 not-found')
  })

  test('lets nobody into the api, whoever they are', async () => {
    const answer = await world.ask({
      method: 'PUT',
      path: `${owner.path}/slug`,
      json: { slug: 'stolen' },
      headers: { ...world.owner.headers, host },
    })
    expect(answer.status).toBe(404)
  })

  test('shows nothing of another firm', async () => {
    expect((await world.ask({ path: '/o/renovation-price' })).status).toBe(200)
    expect((await at('/o/renovation-price')).status).toBe(404)
    expect((await at('/renovation-price')).status).toBe(404)
  })

  test.each([`${host}.evil.example`, `evil.${host}`, `${host}:8080`])('is not %s', async (name) => {
    expect((await at('/', name)).status).toBe(421)
  })

  test('stays with its firm when another one names it too', async () => {
    const other = await addFirm(world)
    const headers = { cookie: other.cookie, origin: world.product.address }
    const path = `/api/workspaces/${other.ids.workspace}/domains`
    const json = { host, document: other.ids.document }
    expect((await world.ask({ path, json, headers })).status).toBe(201)
    const answer = await world.ask({ path: `${path}/${host}/checks`, json: {}, headers })
    expect(checked.parse(JSON.parse(answer.text)).proof.state).toBe('other')
    expect((await at('/')).text).toContain(world.offer.source)
    other.database.close()
  })

  test('is answered no more once it is removed', async () => {
    expect((await owner.ask('DELETE', `${domains}/${host}`)).status).toBe(204)
    expect((await at('/')).status).toBe(421)
    expect(await tlsAsk(host)).toBe(404)
    const { text } = await world.ask({ path: '/o/bankrotstvo' })
    expect(text).toContain(`rel="canonical" href="${world.product.address}/o/bankrotstvo"`)
  })
})

test('a name server that does not answer is not taken for one that says no', async () => {
  await add(host)
  await names.stop()
  const { proof } = await check()
  expect(proof.state).toBe('unknown')
  names = await startNameServer()
})
