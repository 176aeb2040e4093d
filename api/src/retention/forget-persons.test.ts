import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Counts } from '../counting/by-hand.ts'
import { counted, type Happening, happen, happenings, openFirm, start } from '../counting/happenings.ts'
import type { Database } from '../db/open.ts'
import { forgetPersons } from './forget-persons.ts'

type Timed = readonly (readonly [Happening, number])[]

/** @returns When the last of it was. */
async function happenAll(database: Database, all: Timed, from: { at: number; place: number }) {
  let { at } = from
  for (const [index, [one, afterMs]] of all.entries()) {
    at += afterMs
    await happen(database, one, at, from.place + index)
  }
  return at
}

async function forgetEverybody(db: Database, now: number) {
  const uploads = { folder: { remove: async () => {} } }
  await forgetPersons(
    { uploads, now: () => now },
    { key: 'w', db, secret: 's' },
    { leads: now + 1, events: 0, files: 0 },
  )
}

const together = (...all: Counts[]): Counts => {
  const cells = Map.groupBy(all.flat(), ({ cell }) => cell)
  const sum = (counts: Counts, what: 'visitors' | 'amount') => counts.reduce((so, one) => so + one[what], 0)
  return [...cells]
    .map(([cell, same]) => ({ cell, visitors: sum(same, 'visitors'), amount: sum(same, 'amount') }))
    .toSorted((one, other) => (one.cell < other.cell ? -1 : 1))
}

test('whoever was forgotten stays counted, and comes back as somebody new', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, happenings, async (past, future) => {
      const { database } = await openFirm()
      const at = await happenAll(database, past, { at: start, place: 0 })
      const rows = await database.read({ sql: 'select distinct visitor from lead', args: [] })
      const known = new Set(rows.map(({ visitor }) => visitor))
      const before = await counted(database)
      await forgetEverybody(database, at)
      expect(await counted(database)).toEqual(before)
      expect(await database.read({ sql: 'select 1 from contact', args: [] })).toEqual([])

      // Of those who are forgotten: whoever has left no contact is still known by their browser.
      const later = future.filter(
        ([one]) => one.what !== 'simulation is removed' && (!('visitor' in one) || known.has(one.visitor)),
      )
      const from = { at, place: past.length }
      await happenAll(database, later, from)
      const { database: elsewhere } = await openFirm()
      await happenAll(elsewhere, later, from)
      const [now, fresh] = [await counted(database), await counted(elsewhere)]
      for (const what of ['counter', 'segments', 'pace'] as const)
        expect(now[what]).toEqual(together(before[what], fresh[what]))
    }),
    { numRuns: 8 },
  )
}, 120_000)
