import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { type DatabaseFile, openDatabaseFile, openFirmOf } from '../database.ts'
import { openBrowser } from '../traffic/browser.ts'
import { connectTo } from '../traffic/network.ts'
import { findQuiz } from '../traffic/offer.ts'
import { type Acknowledged, startLoad } from './load.ts'
import { openServerProcess, type ServerProcess } from './server-process.ts'

const killsMax = 8
const killingMs = 25_000
const places = 24

let server: ServerProcess
let workspace: DatabaseFile
let control: DatabaseFile
let acknowledged: Acknowledged
/** How long each start over the data of a killed server took, in ms. */
const starts: number[] = []

beforeAll(async () => {
  server = await openServerProcess()
  const first = await server.start()
  const quiz = await findQuiz(openBrowser(connectTo(server.address)), '/o/bankrotstvo')
  if (!quiz) throw new Error('The demo offer leads to a quiz')

  const load = startLoad(server.address, quiz, places)
  const until = performance.now() + killingMs
  while (starts.length < killsMax && performance.now() < until) {
    await wait(randomInt(200, 1500))
    await server.kill()
    starts.push(await server.start())
  }
  await load.end()
  // And once more without a farewell, with everything acknowledged.
  await server.kill()
  ;({ acknowledged } = load)

  const ms = (time: number) => `${Math.round(time)} ms`
  const { events, leads, forms, visitors } = acknowledged
  console.log(`${starts.length + 1} kills; first start ${ms(first)}, restarts ${starts.map(ms).join(', ')}`)
  console.log(
    `acknowledged: ${events.length} events, ${leads.length + forms.length} leads, ${visitors.size} visitors`,
  )

  workspace = await openFirmOf(server.dataFolder, 'bankrotstvo')
  control = openDatabaseFile(server.dataFolder, 'control')
}, 90_000)

afterAll(async () => {
  workspace.close()
  control.close()
  await server.remove()
})

test('enough has happened to mean something', () => {
  expect(starts.length).toBeGreaterThanOrEqual(3)
  expect(acknowledged.events.length).toBeGreaterThan(100)
  expect(acknowledged.leads.length).toBeGreaterThan(5)
  expect(acknowledged.forms.length).toBeGreaterThan(0)
})

test('the databases are whole', async () => {
  for (const database of [workspace, control]) {
    expect(await database.rows('pragma integrity_check')).toMatchObject([{ integrity_check: 'ok' }])
    expect(await database.rows('pragma foreign_key_check')).toEqual([])
  }
})

const row = z.object({
  id: z.string(),
  visitor: z.string(),
  kind: z.string(),
  payload: z.string().nullable(),
})

test('every acknowledged event is there as it was sent, none twice', async () => {
  // Of forms that were sent, the server tells by itself.
  const kept = (
    await workspace.rows(`select id, visitor, kind, payload from event where kind <> 'form_submit'`)
  ).map((found) => row.parse({ ...found }))
  const byId = new Map(kept.map((event) => [event.id, event]))
  expect(byId.size).toBe(kept.length)
  const sent = acknowledged.events.map(({ visitor, event: { id, kind, answer } }) => ({
    id,
    visitor,
    kind,
    payload: answer === undefined ? null : JSON.stringify(answer),
  }))
  expect(sent.filter((event) => JSON.stringify(byId.get(event.id)) !== JSON.stringify(event))).toEqual([])
  // Everybody sent again until there was an answer, so nothing is there that was not acknowledged in the end.
  expect(kept.length).toBe(sent.length)
})

test('every acknowledged lead is there with its consents, none twice', async () => {
  const kept = await workspace.rows(`
    select lead.id, contact.phone as phone,
      (select count(*) from consent_record where lead_id = lead.id) as consents
    from lead join contact on contact.id = lead.contact_id`)
  const asked = acknowledged.leads[0]?.consents.length
  expect(new Set(kept.map(({ consents }) => consents))).toEqual(new Set([asked]))

  const ids = new Set(kept.map(({ id }) => id))
  expect(acknowledged.leads.filter(({ id }) => !ids.has(id))).toEqual([])
  const phones = kept.map((lead) => z.string().parse(lead['phone']))
  const sent = [...acknowledged.leads.map(({ contact }) => contact.phone?.e164 ?? ''), ...acknowledged.forms]
  expect(phones.toSorted()).toEqual(sent.toSorted())
})

test('everybody whose page was seen is exposed', async () => {
  const exposed = new Set(
    (await workspace.rows('select visitor from exposure')).map(({ visitor }) => visitor),
  )
  expect([...acknowledged.visitors].filter((visitor) => !exposed.has(visitor))).toEqual([])
})

const counted = 'experiment_id, variant, epoch, audience, cohort, delay, step'
const recount = `
  select ${counted}, count(*), sum(amount) from (
    select experiment_id, variant, epoch, audience, day as cohort, 0 as delay, 'exposed' as step, 0 as amount from exposure
    union all select experiment_id, variant, epoch, audience, day, (confirmed_at - at) / 86400000, 'confirmed', 0
              from exposure where confirmed_at is not null
    union all select ${counted}, amount from visitor_step)
  group by ${counted}`
const counters = `select ${counted}, visitors, amount from counter where visitors <> 0`

test('the counters are what a count of the rows gives', async () => {
  expect((await workspace.rows(counters)).length).toBeGreaterThan(10)
  expect(await workspace.rows(`${recount} except ${counters}`)).toEqual([])
  expect(await workspace.rows(`${counters} except ${recount}`)).toEqual([])
  expect(await workspace.count('uncounted')).toBe(0)
})

test('what was known of visitors is counted as often as they are', async () => {
  const exposed = (from: string) =>
    workspace.rows(
      `select variant, sum(visitors) as visitors from ${from} and step = 'exposed' group by 1 order by 1`,
    )
  const perFact = await exposed(`segment_counter where dimension = 'device'`)
  expect(perFact.length).toBeGreaterThan(0)
  expect(perFact).toEqual(await exposed('counter where true'))
})

test('every step that was acknowledged is counted once in its variant', async () => {
  const { tally } = acknowledged
  const rows = await workspace.rows(
    'select variant, step, sum(visitors) as visitors from counter group by 1, 2',
  )
  const inCounters = (variant: string, step: string) =>
    Number(rows.find((found) => found['variant'] === variant && found['step'] === step)?.['visitors'] ?? 0)
  const cells = tally.variants().flatMap((variant) => tally.steps.map((step) => [variant, step] as const))
  const after = cells.filter(([, step]) => step !== 'exposed')
  expect(after.map(([variant, step]) => [variant, step, inCounters(variant, step)])).toEqual(
    after.map(([variant, step]) => [variant, step, tally.reached(variant, step)]),
  )
  // Whose first page was cut off on its way came again without a cookie: seen twice, and rightly so.
  for (const variant of tally.variants()) {
    expect(inCounters(variant, 'exposed')).toBeGreaterThanOrEqual(tally.reached(variant, 'exposed'))
  }
})
