import { randomUUID } from 'node:crypto'

import { consentDocument } from '@pulya/quiz/consent-document'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const made = z.strictObject({ id: z.string(), title: z.string(), slug: z.string() })
const kept = z.object({ kind: z.literal('consent'), revision: z.int(), draft: consentDocument })

const ask = (path: string, method = 'GET', json?: object) =>
  world.ask({ method, path, headers: world.owner.headers, ...(json && { json }) })

const begin = (json: object) => ask(`/api/workspaces/${world.workspace}/consents`, 'POST', json)

test('a firm begins a consent in its own name, publishes it, and forms of new offers ask for it', async () => {
  const answer = await begin({ id: randomUUID(), locale: 'en', purpose: 'processing' })
  expect(answer.status).toBe(201)
  const { id } = made.parse(JSON.parse(answer.text))
  const { revision, draft } = kept.parse(JSON.parse((await ask(`/api/documents/${id}`)).text))
  expect(draft).toMatchObject({ locale: 'en', purpose: 'processing' })
  // As the demo offer calls the firm.
  expect(JSON.stringify(draft.paragraphs)).toContain('Ясный счёт')
  expect((await ask(`/api/documents/${id}/publications`, 'POST', { revision })).status).toBe(201)

  const read = await fetch(`${world.product.address}/legal/${id}/1`)
  expect(await read.text()).toContain(draft.title)
  const wish = { id: randomUUID(), kind: 'offer', template: 'trial-lesson', locale: 'en' }
  const offer = await ask(`/api/workspaces/${world.workspace}/documents`, 'POST', wish)
  const begun = await ask(`/api/documents/${made.parse(JSON.parse(offer.text)).id}`)
  expect(begun.text).toContain(`"document":"${id}"`)
})

test('the same request again makes no second text, and another wish under its id is refused', async () => {
  const wish = { id: randomUUID(), locale: 'ru', purpose: 'ads' }
  const [first, again] = [await begin(wish), await begin(wish)]
  expect(again.text).toBe(first.text)
  expect(problemIn(world, await begin({ ...wish, purpose: 'processing' }))).toBe('409 id-reused')
})
