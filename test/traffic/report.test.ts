import { afterAll, beforeAll, expect, test } from 'vitest'

import { openDatabaseFile } from '../database.ts'
import { firmOf } from '../firm-of.ts'
import { signInBy, type SignedIn } from '../sign-in.ts'
import { type Product, startProduct } from '../start.ts'
import { sendTraffic, type Traffic } from './send-traffic.ts'

let product: Product
let owner: SignedIn
let workspace: string
let experiment: string
let sent: Traffic

const rates = {
  lead: { '*': 0.2, B: 0.5 },
  qualified: { '*': 0.6 },
  contract: { '*': 0.5 },
  sum: { '*': 90_000 },
}

const tables = [
  'event submission answer exposure visitor_step counter',
  'lead contact consent_record lead_status_change',
].flatMap((line) => line.split(' '))

beforeAll(async () => {
  product = await startProduct()
  owner = await signInBy(product.signInLink)
  workspace = (await firmOf(owner)).workspace
  const listed = await owner.client.api.workspaces[':workspace'].experiments.$get({ param: { workspace } })
  experiment = (await listed.json()).experiments[0]?.id ?? ''
  const { address } = product
  const people = { visitors: 600, seed: 11, nojs: 0.2, rates, concurrency: 20 }
  sent = await sendTraffic({ address, offer: 'bankrotstvo', ...people, session: owner.cookie })
}, 120_000)
afterAll(() => product.stop())

type Audience = 'people' | 'simulated' | 'bots'

const request = (audience: Audience) => ({ param: { experiment }, query: { audience } })
const report = () => owner.client.api.experiments[':experiment'].report

const readFunnel = async (audience: Audience) => (await report().funnel.$get(request(audience))).json()
const readMoney = async () => (await report().money.$get(request('simulated'))).json()
const readAudiences = async () => (await (await report().$get(request('simulated'))).json()).audiences

test('no simulated person was refused anything', () => {
  expect(sent.refusals).toEqual([])
  expect(sent.withoutScript).toBeGreaterThan(90)
})

test('every visitor and every step that was acknowledged is in the report, in its order, none twice', async () => {
  const { steps } = await readFunnel('simulated')
  const known = steps.filter(({ step }) => sent.tally.steps.includes(step))
  expect(known.map(({ step }) => step)).toEqual(sent.tally.steps)
  const reported = known.map(({ step, variants }) => [
    step,
    variants.map(({ variant, visitors }) => [variant, visitors]),
  ])
  const tallied = sent.tally.steps.map((step) => [
    step,
    sent.tally.variants().map((key) => [key, sent.tally.reached(key, step)]),
  ])
  expect(reported).toEqual(tallied)
  expect(await readAudiences()).toEqual({ people: 0, simulated: 600, bots: 0 })
})

test('money of contracts adds up by variant', async () => {
  const { variants } = await readMoney()
  const reported = variants.map(({ variant, revenue }) => [variant, revenue])
  expect(reported).toEqual(sent.tally.variants().map((key) => [key, sent.tally.revenue(key)]))
  expect(sent.tally.revenue('B')).toBeGreaterThan(0)
})

test('simulated people are not among real ones', async () => {
  const { steps } = await readFunnel('people')
  const everywhere = steps.flatMap(({ variants }) => variants.map(({ visitors }) => visitors))
  expect(Math.max(...everywhere)).toBe(0)
})

test('removing simulated people leaves nothing of them', async () => {
  const database = openDatabaseFile(product.dataFolder, workspace)
  const counted = async () => Promise.all(tables.map((table) => database.count(table)))
  expect(await counted()).not.toContain(0)

  const { simulated } = owner.client.api.workspaces[':workspace']
  const removed = await (await simulated.$delete({ param: { workspace } })).json()
  const leads = sent.tally.variants().reduce((sum, key) => sum + sent.tally.reached(key, 'lead'), 0)
  expect(removed).toEqual({ visitors: 600, leads })
  expect(new Set(await counted())).toEqual(new Set([0]))
  database.close()

  expect(await readAudiences()).toEqual({ people: 0, simulated: 0, bots: 0 })
  expect((await readMoney()).variants.map(({ revenue }) => revenue)).toEqual([0, 0, 0])
})
