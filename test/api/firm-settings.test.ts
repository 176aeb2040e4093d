import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { openBrowser } from '../traffic/browser.ts'
import { connectTo } from '../traffic/network.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const hours = { timeZone: 'Asia/Omsk', days: [{ day: 1, from: '10:00', to: '19:00' }], within: 20 }
const settings = {
  name: 'Тихий берег',
  locale: 'ru',
  timeZone: 'Asia/Omsk',
  currency: 'RUB',
  profile: {
    phone: '+7 800 555-00-11',
    colour: '#1f3d69',
    requisites: { registeredName: 'ООО «Тихий берег»', numbers: 'ИНН 7700000000' },
    hours,
  },
}

const ask = (method: string, path: string, json?: object) =>
  world.ask({ method, path, headers: world.owner.headers, ...(json && { json }) })
const put = (json: object) => ask('PUT', `/api/workspaces/${world.workspace}/settings`, json)
const made = z.object({ id: z.string() })

async function begun(kind: string, json: object): Promise<string> {
  const answer = await ask('POST', `/api/workspaces/${world.workspace}/${kind}`, {
    id: randomUUID(),
    ...json,
  })
  return (await ask('GET', `/api/documents/${made.parse(JSON.parse(answer.text)).id}`)).text
}

test('new documents begin with what the firm has said, and the log knows who said it', async () => {
  expect((await put(settings)).status).toBe(200)
  const offer = JSON.parse(
    await begun('documents', { kind: 'offer', template: 'trial-lesson', locale: 'ru' }),
  )
  expect(offer.draft.brand).toMatchObject({
    name: 'Тихий берег',
    phone: '+7 800 555-00-11',
    colour: '#1f3d69',
  })
  expect(offer.draft.hours).toEqual(hours)
  const consent = await begun('consents', { purpose: 'ads', locale: 'ru' })
  for (const words of ['ООО «Тихий берег»', 'ИНН 7700000000', '+7 800 555-00-11'])
    expect(consent).toContain(words)
  const log = await ask('GET', `/api/workspaces/${world.workspace}/audit`)
  expect(log.text).toContain('"settings-changed"')
})

test('the currency changes while nothing was counted, and never after', async () => {
  expect((await put({ ...settings, currency: 'KZT' })).status).toBe(200)
  await openBrowser(connectTo(world.product.address)).open('/o/bankrotstvo')
  await expect.poll(() => world.database.rows('select 1 from exposure', [])).toHaveLength(1)
  const changed = await put({ ...settings, currency: 'EUR' })
  expect(problemIn(world, changed)).toBe('400 body-invalid, #/currency value-wrong')
  expect((await put({ ...settings, currency: 'KZT' })).status).toBe(200)
})
