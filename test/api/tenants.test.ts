import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { goodEvents, goodLead } from './good.ts'
import { addFirm } from './people.ts'
import { readProblem } from './problem.ts'
import { idsOf, sampleOf } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World
let other: Awaited<ReturnType<typeof addFirm>>

beforeAll(async () => {
  world = await openWorld()
  other = await addFirm(world)
})
afterAll(async () => {
  other.database.close()
  await world.stop()
})

const routesOfFirms = () =>
  world.description.operations.filter(({ template }) => /^\/api\/(?!account\/).*\{/.test(template))

/** Everything of the answer that could tell one thing from another. */
async function answerTo(question: Parameters<World['ask']>[0]) {
  const answer = await world.ask(question)
  const { requestId: _, ...problem } = readProblem(world, answer)
  const { date: _date, ...headers } = answer.headers
  return { problem, headers }
}

test('what belongs to another firm answers like what does not exist', async () => {
  const { headers } = world.owner
  const nothing = {
    workspace: 'nobody22',
    document: 'nobody22-offer222',
    experiment: 'nobody22-test2222',
    lead: randomUUID(),
    upload: randomUUID(),
    host: 'nobody.example',
    import: randomUUID(),
    template: randomUUID(),
    link: 'nobody22-link2222',
    comment: randomUUID(),
    member: randomUUID(),
    invitation: randomUUID(),
    key: randomUUID(),
    brand: randomUUID(),
  }
  expect(routesOfFirms().length).toBeGreaterThanOrEqual(13)
  for (const operation of routesOfFirms()) {
    const foreign = await answerTo({ ...sampleOf(operation, other.ids), headers })
    const missing = await answerTo({ ...sampleOf(operation, nothing), headers })
    expect(foreign.problem.status).toBe(404)
    expect(foreign).toEqual(missing)
  }
})

test('the other firm is there for its own people', async () => {
  const headers = { cookie: other.cookie, origin: world.product.address }
  // Its experiment is a bare row: there is nothing to report of.
  const ofReport = /\/(?:report|export)\b/
  const reads = routesOfFirms().filter(({ method, name }) => method === 'GET' && !ofReport.test(name))
  expect(reads.length).toBeGreaterThanOrEqual(5)
  for (const operation of reads) {
    const { status } = await world.ask({ ...sampleOf(operation, other.ids), headers })
    expect([operation.name, status]).toEqual([operation.name, 200])
  }
})

test('somebody of another firm finds nothing of ours, and changes nothing', async () => {
  const headers = { cookie: other.cookie, origin: world.product.address }
  const lead = goodLead(world)
  await world.ask({ path: '/v1/leads', json: lead })
  for (const operation of routesOfFirms()) {
    const { problem } = await answerTo({
      ...sampleOf(operation, { ...idsOf(world), lead: lead.id }),
      headers,
    })
    expect([operation.name, problem.status]).toEqual([operation.name, 404])
  }
  const [kept] = await world.database.rows('select status from lead where id = ?', [lead.id])
  expect(kept?.['status']).toBe('new')
})

test('a lead or a file of another firm is not found under our address', async () => {
  const { headers } = world.owner
  const mixed = { ...idsOf(world), lead: other.ids.lead, upload: other.ids.upload }
  const missing = idsOf(world)
  for (const operation of routesOfFirms().filter(({ template }) => /\{(lead|upload)\}/.test(template))) {
    const foreign = await answerTo({ ...sampleOf(operation, mixed), headers })
    expect(foreign.problem.status).toBe(404)
    expect(foreign).toEqual(await answerTo({ ...sampleOf(operation, missing), headers }))
  }
})

test('visitors cannot join the snapshot of one firm to the document of another', async () => {
  for (const good of [goodEvents(world), goodLead(world)]) {
    const path = 'events' in good ? '/v1/events' : '/v1/leads'
    const foreign = await answerTo({ path, json: { ...good, snapshot: other.snapshot } })
    const missing = await answerTo({ path, json: { ...good, snapshot: 'e'.repeat(32) } })
    expect(foreign.problem).toMatchObject({ status: 404, errors: [{ pointer: '#/snapshot' }] })
    expect(foreign).toEqual(missing)
  }
})
