import { afterAll, beforeAll, expect, test } from 'vitest'

import { problemIn } from './problem.ts'
import { idsOf, sampleOf } from './samples.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

test('where no service is named there is nothing to ask, and the studio offers nothing', async () => {
  const { headers } = world.owner
  const routes = world.description.operations.filter(({ template }) => template.includes('/ai/'))
  expect(routes.length).toBe(3)
  for (const route of routes) {
    const answer = await world.ask({ ...sampleOf(route, idsOf(world)), headers })
    expect(problemIn(world, answer)).toBe('409 ai-off')
  }
  const home = await world.ask({ path: '/studio', headers: { ...headers, 'accept-language': 'ru' } })
  expect(home.text).toContain('Новый квиз')
  expect(home.text).not.toContain('Квиз по описанию')
})
