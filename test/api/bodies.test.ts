import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Question } from './ask.ts'
import { problemIn, readProblem } from './problem.ts'
import { idsOf, sampleOf } from './samples.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

/** Every described route that takes JSON, asked by somebody who may. */
function routesWithBody(): Question[] {
  const { owner, description } = world
  const routes = description.operations.filter(({ takesJson }) => takesJson)
  return routes.map((operation) => {
    const { method, path } = operation.template.startsWith('/v1/')
      ? { method: operation.method, path: operation.template }
      : sampleOf(operation, idsOf(world))
    return { method, path, headers: { ...owner.headers, 'content-type': 'application/json' } }
  })
}

/** All but the one that takes files of other tools, which may be larger and deeper: `imports.test.ts`. */
const usualRoutes = () => routesWithBody().filter(({ path }) => !path.includes('/imports'))

/** What each route answers, the same for all. */
async function answersOfAll(more: Partial<Question>, routes = routesWithBody()): Promise<Set<string>> {
  const before = await everyTable(world)
  const answers = new Set<string>()
  for (const route of routes) {
    const headers = { ...route.headers, ...more.headers }
    answers.add(problemIn(world, await world.ask({ ...route, ...more, headers })))
  }
  expect(await everyTable(world)).toEqual(before)
  return answers
}

test('the routes that take a body are known', () => {
  expect(routesWithBody().length).toBeGreaterThanOrEqual(9)
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=latin1',
  'application/json, text/plain',
  'application/jsonp',
  '',
])('a body of type "%s" is refused everywhere', async (type) => {
  const answers = await answersOfAll({ body: '{}', headers: { 'content-type': type } })
  expect([...answers]).toEqual(['415 content-type-unsupported'])
})

test('a packed body is refused everywhere', async () => {
  const answers = await answersOfAll({ body: '{}', headers: { 'content-encoding': 'gzip' } })
  expect([...answers]).toEqual(['415 content-type-unsupported'])
})

const utf8 = (text: string) => Buffer.from(text)

test.each<[string, Uint8Array, string]>([
  ['blank', utf8(' \n'), '# body-empty'],
  ['cut short', utf8('{"a":'), '# body-syntax'],
  ['two values', utf8('{} {}'), '# body-syntax'],
  ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), '# body-encoding'],
  ['a byte order mark', Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), '# body-encoding'],
  ['NUL in a text', utf8(String.raw`{"a":"\u0000"}`), '#/a text-malformed'],
  ['half a character', utf8(String.raw`{"a":"\ud800"}`), '#/a text-malformed'],
  ['a member twice', utf8('{"a":1,"a":2}'), '#/a member-repeated'],
  ['a prototype', utf8('{"a":{"__proto__":{"role":"owner"}}}'), '#/a/__proto__ member-forbidden'],
  ['a number nobody can hold', utf8('{"a":1e999}'), '#/a number-unsafe'],
])('a body that is %s is refused everywhere', async (_what, body, flaw) => {
  expect([...(await answersOfAll({ body }))]).toEqual([`400 body-invalid, ${flaw}`])
})

test('a body five thousand levels deep is refused everywhere', async () => {
  const answers = await answersOfAll({ body: `${'['.repeat(5000)}${']'.repeat(5000)}` }, usualRoutes())
  expect([...answers]).toEqual([`400 body-invalid, #${'/0'.repeat(32)} body-too-deep`])
})

test.each([
  ['as long as it says', false],
  ['without a length', true],
])('a body that is too large, %s, is refused everywhere', async (_how, chunked) => {
  const body = JSON.stringify({ text: 'x'.repeat(1024 * 1024) })
  expect([...(await answersOfAll({ body, chunked }, usualRoutes()))]).toEqual(['413 body-too-large'])
})

test('a refusal speaks the language of the browser', async () => {
  const detail = async (language: string) => {
    const headers = { 'accept-language': language }
    const { errors } = readProblem(world, await world.ask({ path: '/v1/events', json: {}, headers }))
    return errors[0]?.detail
  }
  expect(await detail('ru-RU,ru;q=0.9')).toMatch(/[а-я]/)
  expect(await detail('fr, en-GB')).toMatch(/^[A-Z][a-z]/)
})
