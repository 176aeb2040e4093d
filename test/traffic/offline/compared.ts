import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { openDatabaseFile } from '../../database.ts'
import { dayMs } from '../truth/calendar.ts'
import { openOffice } from '../truth/office.ts'

/** A running experiment, and what its visitors walk through. */
export interface Compared {
  /** Of the database it is in. */
  file: string
  experiment: string
  startedAt: number
  /** Its weights were changed from one to one to one to two. */
  changedAt: number
  offer: { id: string; hash: string }
  quiz: { id: string; hash: string; questions: readonly { key: string; options: readonly string[] }[] }
}

export const days = 60

/** Makes the product in an empty folder, with an experiment that has been running for sixty days, and closes it. */
export async function makeCompared(folder: string, now: number): Promise<Compared> {
  await mkdir(folder, { recursive: true })
  const startedAt = Math.floor(now / dayMs - days) * dayMs
  const changedAt = startedAt + (days / 2) * dayMs
  const office = await openOffice(folder, () => startedAt, 'offline')
  const { experiment, workspace } = office
  try {
    await office.ask('PATCH', `/api/experiments/${experiment}`, { weights: { A: 1, B: 2 } })
  } finally {
    await office.stop()
  }

  const database = openDatabaseFile(folder, workspace)
  await database.rows('update epoch set at = ? where experiment_id = ? and epoch = 1', [
    changedAt,
    experiment,
  ])
  const published = async (kind: string) => {
    const sql = `select document.id, snapshot.hash, snapshot.body from document
                 join snapshot on snapshot.hash = document.published where document.kind = ?`
    return row.parse({ ...(await database.rows(sql, [kind]))[0] })
  }
  const [offer, quiz] = [await published('offer'), await published('quiz')]
  database.close()
  const { questions } = body.parse(JSON.parse(quiz.body))
  const asked = questions.map(({ key, options }) => ({ key, options: options.map((option) => option.key) }))
  const file = join(folder, 'workspaces', `${workspace}.db`)
  return { file, experiment, startedAt, changedAt, offer, quiz: { ...quiz, questions: asked } }
}

const row = z.object({ id: z.string(), hash: z.string(), body: z.string() })
const body = z.object({
  questions: z.array(
    z.object({ key: z.string(), options: z.array(z.object({ key: z.string() })).default([]) }),
  ),
})
