import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { fits } from '../fit-report.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const draftRead = z.object({
  revision: z.int(),
  draft: z.looseObject({ blocks: z.array(z.looseObject({})) }),
})

async function asOwner(method: string, path: string, json?: unknown): Promise<unknown> {
  const question = { method, path, headers: world.owner.headers, ...(json !== undefined && { json }) }
  const answer = await world.ask(question)
  if (answer.status >= 400) throw new Error(answer.text)
  return JSON.parse(answer.text)
}

/** Puts a price and its deadline before visitors. */
async function publishUntil(at: string) {
  const document = `/api/documents/${world.offer.source}`
  const { revision, draft } = draftRead.parse(await asOwner('GET', document))
  const kept = draft.blocks.filter(({ id }) => id !== 'price' && id !== 'until')
  const price = {
    id: 'price',
    kind: 'price',
    amount: 2_000_000,
    currency: 'RUB',
    old: { amount: 2_500_000, reason: 'Зимой', since: '2026-01-01', deadline: 'until' },
  }
  const until = {
    id: 'until',
    kind: 'deadline',
    text: 'Цена держится',
    after: 'Зима прошла',
    at,
    timeZone: 'UTC',
  }
  const changed = { revision, draft: { ...draft, blocks: [...kept, price, until] } }
  const saved = z.object({ revision: z.int() }).parse(await asOwner('PUT', `${document}/draft`, changed))
  await asOwner('PUT', `${document}/fit`, fits(saved.revision))
  await asOwner('POST', `${document}/publications`, { ...saved, endExperiment: true })
}

async function seen() {
  const headers = { cookie: `pulya_visitor=${randomUUID()}` }
  const { text } = await world.ask({ path: '/o/bankrotstvo', headers })
  return {
    held: text.includes('Цена держится'),
    over: text.includes('Зима прошла'),
    discount: text.includes('скидка'),
  }
}

test('an offer changes by itself at its deadline, with nobody publishing it again', async () => {
  const publicationMs = 5000
  await publishUntil(new Date(Date.now() + publicationMs).toISOString())
  expect(await seen()).toEqual({ held: true, over: false, discount: true })
  await expect
    .poll(seen, { timeout: 2 * publicationMs })
    .toEqual({ held: false, over: true, discount: false })
})

test('a form that comes back after the deadline says what holds now', async () => {
  await publishUntil(new Date(Date.now() - 1000).toISOString())
  const { status, text } = await world.ask({
    method: 'POST',
    path: '/o/bankrotstvo',
    body: 'name=',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(status).toBe(422)
  expect(text).toContain('Зима прошла')
  expect(text).not.toContain('скидка')
})
