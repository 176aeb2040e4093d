import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { openDatabaseFile } from '../database.ts'
import { goodLead } from './good.ts'
import { addFirm, signInAs } from './people.ts'
import { problemIn } from './problem.ts'
import { idsOf, sampleOf } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World
let other: Awaited<ReturnType<typeof addFirm>>
let now = Date.now()

beforeAll(async () => {
  world = await openWorld({ now: () => now })
  other = await addFirm(world)
})
afterAll(async () => {
  other.database.close()
  await world.stop()
})

const made = z.object({ id: z.string(), key: z.string() })
const listed = z.object({
  keys: z.array(
    z.object({ id: z.string(), name: z.string(), ending: z.string(), usedAt: z.number().nullable() }),
  ),
})

const keysAt = () => `/api/workspaces/${world.workspace}/keys`
const leadsAt = () => `/api/workspaces/${world.workspace}/leads`
const asOwner = (method: string, path: string, json?: object) =>
  world.ask({ method, path, headers: world.owner.headers, ...(json && { json }) })
const asProgram = (key: string, method: string, path: string, json?: object) =>
  world.ask({ method, path, headers: { authorization: `Bearer ${key}` }, ...(json && { json }) })

async function makeKey(name: string, ...scopes: string[]) {
  const answer = await asOwner('POST', keysAt(), { name, scopes })
  expect(answer.status).toBe(201)
  return made.parse(JSON.parse(answer.text))
}

const list = async () => listed.parse(JSON.parse((await asOwner('GET', keysAt())).text)).keys

async function newLead(): Promise<string> {
  const lead = goodLead(world)
  await world.ask({ path: '/v1/leads', json: lead })
  return lead.id
}

test('a program reads leads and changes them without a cookie or an origin, and the log names its key', async () => {
  const { id, key } = await makeKey('CRM', 'change-leads', 'read-leads')
  const lead = await newLead()
  expect((await asProgram(key, 'GET', leadsAt())).text).toContain(lead)
  const change = { id: randomUUID(), from: 'new', to: 'contacted' }
  const changed = await asProgram(key, 'POST', `${leadsAt()}/${lead}/status-changes`, change)
  expect(changed.status).toBe(201)
  const [row] = await world.database.rows('select by_user from lead_status_change where lead_id = ?', [lead])
  expect(row?.['by_user']).toBe(id)

  expect((await asProgram(key, 'GET', `/api/workspaces/${world.workspace}/exports/leads`)).status).toBe(200)
  const log = await asOwner('GET', `/api/workspaces/${world.workspace}/audit`)
  expect(log.text).toContain('"action":"key-made"')
  expect(log.text).toMatch(/"action":"leads-exported"[^}]*\}[^}]*"by":\{[^}]*"name":"API: CRM"/)
})

const firm = '/api/workspaces/{workspace}'
const experiment = '/api/experiments/{experiment}'
/** Everything each right opens. */
const opens: Record<string, readonly string[]> = {
  'read-reports': [
    ...['experiments', 'decisions', 'factors', 'experiment-policy', 'spend-imports'].map(
      (name) => `GET ${firm}/${name}`,
    ),
    ...['', '/why', '/decision', '/report', '/export.csv', '/export.json'].map(
      (part) => `GET ${experiment}${part}`,
    ),
    ...['funnel', 'segments', 'money', 'beliefs', 'days'].map((part) => `GET ${experiment}/report/${part}`),
  ],
  'bring-spend': [
    `POST ${firm}/spend-previews`,
    `POST ${firm}/spend-imports`,
    `DELETE ${firm}/spend-imports/{import}`,
  ],
  'read-leads': ['exports/leads', 'leads', 'leads/{lead}', 'uploads/{upload}'].map(
    (name) => `GET ${firm}/${name}`,
  ),
  'change-leads': [`POST ${firm}/leads/{lead}/status-changes`],
}

test.each(Object.entries(opens))('a key made to %s opens that and nothing else', async (scope, opened) => {
  const { key } = await makeKey(scope, scope)
  const routes = world.description.operations.filter(({ template }) =>
    /^\/api\/(?:workspaces|documents|experiments|account)/.test(template),
  )
  const ids = { ...idsOf(world), experiment: `${world.workspace}-none2222` }
  const entered = []
  for (const operation of routes) {
    const { method, path, ...rest } = sampleOf(operation, ids)
    const headers = { authorization: `Bearer ${key}` }
    const { status } = await world.ask({ method, path, headers, ...rest })
    if (status !== 401 && status !== 403) entered.push(operation.name)
  }
  expect(entered.toSorted()).toEqual([...opened].toSorted())
})

test('beside a key no cookie is read', async () => {
  const { key } = await makeKey('reports', 'read-reports')
  const headers = { ...world.owner.headers, authorization: `Bearer ${key}` }
  const closed = await world.ask({ path: leadsAt(), headers })
  expect(problemIn(world, closed)).toBe('403 forbidden')
  const account = await world.ask({ path: '/api/account', headers })
  expect(problemIn(world, account)).toBe('401 sign-in-required')
})

test.each(['', 'made-up', 'two words', 'pulya_', `pulya_${'A'.repeat(43)}`])(
  'the key "%s" opens nothing, not even what needs no key',
  async (key) => {
    const answer = await world.ask({
      path: leadsAt(),
      headers: { ...world.owner.headers, authorization: `Bearer ${key}` },
    })
    expect(problemIn(world, answer)).toBe('401 sign-in-required')
  },
)

test('a key that was revoked opens nothing from the next request on', async () => {
  const { id, key } = await makeKey('old', 'read-leads')
  expect((await asProgram(key, 'GET', leadsAt())).status).toBe(200)
  expect((await asOwner('DELETE', `${keysAt()}/${id}`)).status).toBe(204)
  expect(problemIn(world, await asProgram(key, 'GET', leadsAt()))).toBe('401 sign-in-required')
  expect((await list()).map((one) => one.id)).not.toContain(id)
  expect((await asOwner('DELETE', `${keysAt()}/${id}`)).status).toBe(404)
  const log = await asOwner('GET', `/api/workspaces/${world.workspace}/audit`)
  expect(log.text).toMatch(/"action":"key-revoked".*"name":"old"/)
})

test('the key itself is nowhere on the disk, and is told apart by its ending', async () => {
  const { id, key } = await makeKey('kept', 'read-leads')
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const rows = await control.rows('select * from api_key')
  control.close()
  expect(JSON.stringify(rows)).not.toContain(key)
  expect((await list()).find((one) => one.id === id)?.ending).toBe(key.slice(-4))
})

test('when a key was used last is known to within five minutes', async () => {
  const { id, key } = await makeKey('used', 'read-leads')
  const usedAt = async () => (await list()).find((one) => one.id === id)?.usedAt
  expect(await usedAt()).toBeNull()
  const first = now
  await asProgram(key, 'GET', leadsAt())
  await expect.poll(usedAt).toBe(first)
  now += 6 * 60_000
  await asProgram(key, 'GET', leadsAt())
  await expect.poll(usedAt).toBe(first + 6 * 60_000)
})

test('a key of one firm finds nothing of another', async () => {
  const { key } = await makeKey('ours', 'read-leads', 'read-reports')
  for (const path of ['leads', 'experiments', 'documents'])
    expect(
      problemIn(world, await asProgram(key, 'GET', `/api/workspaces/${other.ids.workspace}/${path}`)),
    ).toBe('404 not-found')
})

test.each<[string, object, string]>([
  ['without a right', { name: 'x', scopes: [] }, '#/scopes'],
  ['with a right that is none of keys', { name: 'x', scopes: ['manage-keys'] }, '#/scopes/0'],
  ['without a name', { name: ' ', scopes: ['read-leads'] }, '#/name'],
])('no key is made %s', async (_what, json, place) => {
  const answer = await asOwner('POST', keysAt(), json)
  expect(problemIn(world, answer)).toMatch(`400 body-invalid, ${place} `)
})

test('only an owner sees keys and makes them', async () => {
  const cookie = await signInAs(world, world.workspace, 'marketer', now)
  const answer = await world.ask({ path: keysAt(), headers: { cookie } })
  expect(problemIn(world, answer)).toBe('403 forbidden')
})

test('the description of the api says how keys are sent', async () => {
  const text = await (await fetch(`${world.product.address}/openapi.json`)).text()
  expect(
    z.looseObject({ components: z.looseObject({ securitySchemes: z.unknown() }) }).parse(JSON.parse(text)),
  ).toMatchObject({ components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } } })
})
