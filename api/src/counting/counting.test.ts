import fc from 'fast-check'
import { expect, test } from 'vitest'

import { openWriter } from '../db/client.ts'
import { countByHand } from './by-hand.ts'
import { counted, happen, happenings, openFirm, start } from './happenings.ts'
import { recount } from './recount.ts'

test('counters are what a count by hand gives, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async (all) => {
      const { database, file } = await openFirm()
      let at = start
      for (const [place, [one, afterMs]] of all.entries()) {
        at += afterMs
        await happen(database, one, at, place)
      }
      expect(await counted(database)).toEqual(await countByHand(database))
      const client = await openWriter(file)
      const differing = (await recount(client)).filter(({ wrong, missing }) => wrong + missing > 0)
      client.close()
      expect(differing).toEqual([])
      expect(await counted(database)).toEqual(await countByHand(database))
    }),
    { numRuns: 20 },
  )
}, 120_000)
