import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { readCases } from './cases.ts'
import { checkFile } from './check-cases.ts'
import { differences } from './print.ts'
import { startWorld, type World } from './world/world.ts'

const files = await readCases(join(import.meta.dirname, 'cases'))
let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

test.each(files)('every case of $name is met as it must be', async (file) => {
  const verdicts = await checkFile(world, file)
  expect(verdicts.flatMap(differences)).toEqual([])
})
