import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { problemIn } from './problem.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const nowhere = [
  '/o/nowhere',
  '/o/nowhere/thanks',
  '/o/proverka',
  '/o/BANKROTSTVO%20',
  '/q/nowhere',
  '/q/bankrotstvo',
  `/q/proverka/${randomUUID()}/contact`,
  '/q/proverka/new/contact',
  '/q/proverka/continue/made-up',
  '/w/nobody22-quiz2222.js',
  '/w/x.js',
  '/legal/nobody22-text2222/1',
  '/render/offer',
  '/pictures/..%2fdata%2fcontrol.db',
  '/nowhere',
]

test.each(nowhere)('nothing is at %s, for programs', async (path) => {
  expect(problemIn(world, await world.ask({ path }))).toBe('404 not-found')
})

test.each(nowhere)('nothing is at %s, for people: they are told so on a page', async (path) => {
  const { status, headers, text } = await world.ask({ path, headers: { accept: 'text/html' } })
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(text).toContain('<main')
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }

test.each(['/o/nowhere', '/q/nowhere', '/q/proverka/x/contact'])(
  'a form posted to %s finds nothing',
  async (path) => {
    const answer = await world.ask({ method: 'POST', path, body: 'name=x', headers: form })
    expect(problemIn(world, answer)).toBe('404 not-found')
  },
)

const forms = ['/o/bankrotstvo', '/q/proverka']

test.each(forms)('%s takes forms only, and none that are too large', async (path) => {
  const before = await everyTable(world)
  const post = async (type: string, body: string, chunked = false) =>
    problemIn(world, await world.ask({ path, body, headers: { 'content-type': type }, chunked }))
  expect(await post('application/json', '{}')).toBe('415 content-type-unsupported')
  expect(await post('multipart/form-data; boundary=x', '--x--')).toBe('415 content-type-unsupported')
  const large = `name=${'x'.repeat(64 * 1024)}`
  expect(await post(form['content-type'], large)).toBe('413 body-too-large')
  expect(await post(form['content-type'], large, true)).toBe('413 body-too-large')
  expect(await everyTable(world)).toEqual(before)
})

test.each<[string, string, string]>([
  ['/o/bankrotstvo', 'name=&phone=', 'consent-processing'],
  ['/o/bankrotstvo', 'name=%D0%98%D0%B2%D0%B0%D0%BD&phone=123&consent-processing=yes', 'phone'],
  ['/o/bankrotstvo', 'name=%00%FF&phone=%ED%A0%80&consent-processing=yes', 'phone'],
  ['/q/proverka', '', 'debt-size'],
  ['/q/proverka', 'debt-size=billions', 'debt-size'],
])('%s shows %s again, with what is wrong', async (path, body, field) => {
  const before = await everyTable(world)
  const headers = { ...form, accept: 'text/html' }
  const { status, text } = await world.ask({ method: 'POST', path, body, headers })
  expect(status).toBe(422)
  expect(text).toContain(`name="${field}"`)
  expect(text).toContain('error-summary')
  expect(await everyTable(world)).toEqual(before)
})
