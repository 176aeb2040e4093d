import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { goodEvents, goodLead } from './good.ts'
import { readProblem } from './problem.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

/** Which of the places of a body is spoilt, and by what. */
const spoiling = fc.record({
  place: fc.nat(),
  value: fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ unit: 'binary' })),
})

/** The same body with one of its places given another value; `undefined` takes it away. */
function spoilt(body: unknown, { place, value }: { place: number; value: unknown }): unknown {
  const places = placesIn(body)
  const chosen = places[place % places.length] ?? []
  const put = (part: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return value
    if (Array.isArray(part))
      return part.map((item: unknown, index) => (`${index}` === step ? put(item, rest) : item))
    const entries = Object.entries(part ?? {})
    return Object.fromEntries(entries.map(([key, item]) => [key, key === step ? put(item, rest) : item]))
  }
  return put(body, chosen)
}

function placesIn(part: unknown, here: readonly string[] = []): (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [here]
  return [here, ...Object.entries(part).flatMap(([key, item]) => placesIn(item, [...here, key]))]
}

test.each([
  ['/v1/events', goodEvents],
  ['/v1/leads', goodLead],
])(
  '%s spoilt anywhere is either kept or refused with a problem, never an accident',
  async (path, good) => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 3 }), async (changes) => {
        const json = changes.reduce<unknown>((body, change) => spoilt(body, change), good(world))
        const before = await everyTable(world)
        const answer = await world.ask({ method: 'POST', path, json })
        if (answer.status < 300) return
        readProblem(world, answer)
        expect(await everyTable(world)).toEqual(before)
      }),
      { numRuns: 300 },
    )
  },
  60_000,
)
