import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { verifyCounters } from '../../../api/src/counting/rebuild.ts'
import { openFirmOf } from '../../database.ts'
import { writeHistory } from './write-history.ts'

test('sixty days past HTTP are counted as their raw rows say, and the whole holds the half', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-history-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { half, whole } = await writeHistory({ folder, events: 12_000, seed: 1 })
  // A day ends with a whole visitor, whose last events may be too many.
  expect(whole.events).toBeGreaterThanOrEqual(12_000)
  expect(whole.events).toBeLessThan(12_060)

  const database = await openFirmOf(whole.dataFolder, 'bankrotstvo')
  expect(await database.count('event')).toBe(whole.events)
  const [reached] = await database.rows(`
    select count(distinct cohort) as days, count(distinct epoch) as epochs,
           sum(iif(step = 'lead', visitors, 0)) > 10 as leads, sum(amount) > 0 as paid
    from counter where audience = 'people'`)
  expect({ ...reached }).toEqual({ days: 60, epochs: 2, leads: 1, paid: 1 })
  database.close()

  for (const { file } of [half, whole]) expect(await verifyCounters(file, join(folder, 'copies'))).toEqual([])
}, 60_000)
