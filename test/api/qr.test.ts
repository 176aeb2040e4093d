import { afterAll, beforeAll, expect, test } from 'vitest'

import { ownerOf } from './owner.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let owner: ReturnType<typeof ownerOf>

beforeAll(async () => {
  world = await openWorld()
  owner = ownerOf(world)
})
afterAll(() => world.stop())

const qr = (query = '') => owner.ask('GET', `${owner.path}/qr${query}`)

test('a page, a place of it and a campaign have codes of their own, drawn as one picture', async () => {
  const answers = await Promise.all([qr(), qr('?place=kazan'), qr('?utm_source=leaflet'), qr()])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  const [page, place, marked, again] = answers.map(({ text }) => text)
  expect(new Set([page, place, marked]).size).toBe(3)
  expect(again).toBe(page)
  expect(answers[0]?.headers['content-type']).toBe('image/svg+xml')
  // Nothing in a picture of somebody's address can act.
  expect(page?.replaceAll(/<(?:svg|path) [^>]*>|<\/svg>/g, '')).toBe('')
})

test.each([
  ['?place=nowhere', '404 not-found'],
  ['?utm_source=a&callback=b', '400 parameters-invalid, #/callback member-unknown'],
])('there is no code for %s', async (query, expected) => {
  expect(problemIn(world, await qr(query))).toBe(expected)
})
