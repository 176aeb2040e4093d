import { z } from 'zod'

import { audit } from '../audit/audit.ts'
import { itself } from '../audit/itself.ts'
import type { Context } from '../context.ts'
import type { Statement } from '../db/statement.ts'
import { filesIn } from '../uploads/upload-rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { Due } from './due.ts'
import { forgetPersons } from './forget-persons.ts'
import { dayMs, type Limits, limitsOf, readPeriods } from './periods.ts'
import { insertRun } from './runs.ts'

/** A commit of so many rows is short beside what visitors wait for. */
const rowsMax = 1000
/** In one go; others have things to do by the clock too. */
const batchesMax = 50
/** Since the lead went: `docs/retention.md`. */
const consentsMs = 3 * 365 * dayMs

type Needed = Pick<Context, 'control' | 'uploads' | 'now' | 'log'>

/**
 * Deletes, in small batches, what the firm keeps no longer. What has been counted stays counted.
 *
 * @returns What was deleted, and whether there may be more.
 */
export async function expire(
  context: Needed,
  workspace: Workspace,
): Promise<{ deleted: Due; more: boolean }> {
  const { db, key } = workspace
  const now = context.now()
  const limits = limitsOf(await readPeriods(db), now)
  const deleted = { leads: 0, files: 0, events: 0 }
  const more = [
    await repeatedly(async () => {
      const { leads, files } = await forgetPersons(context, workspace, limits)
      deleted.leads += leads
      deleted.files += files
      return leads
    }),
    await repeatedly(async () => {
      const files = await deleteFiles(context, workspace, limits)
      deleted.files += files
      return files
    }),
    await repeatedly(async () => {
      const events = await deleteEvents(workspace, limits)
      deleted.events += events
      return events
    }),
    await repeatedly(() => deleteSubmissions(workspace, limits)),
  ].some(Boolean)
  await db.write([deleteConsents(now - consentsMs)], 'event')
  if (deleted.leads + deleted.files + deleted.events > 0) {
    await db.write([insertRun(now, deleted)], 'event')
    await audit(context, { workspace: key, user: itself, action: 'data-expired', detail: deleted })
  }
  return { deleted, more }
}

/** @returns Whether it was stopped before it came to an end. */
async function repeatedly(deleteSome: () => Promise<number>): Promise<boolean> {
  for (let batch = 0; batch < batchesMax; batch += 1) if ((await deleteSome()) === 0) return false
  return true
}

async function deleteFiles(
  { uploads }: Pick<Context, 'uploads'>,
  { key, db }: Workspace,
  { files }: Limits,
): Promise<number> {
  const sql = `delete from upload where id in (
                 select id from upload where lead_id is not null and created_at < ? limit ${rowsMax})
               returning file`
  const [gone] = await db.write([{ sql, args: [files] }], 'event')
  const names = filesIn(gone?.rows)
  await uploads.folder.remove(key, names)
  return names.length
}

/** The oldest stand first: where none of these is old enough, none is. */
async function deleteEvents({ db }: Workspace, { events }: Limits): Promise<number> {
  const sql = `delete from event where at < ? and seq < (select min(seq) + ${rowsMax} from event)`
  const [gone] = await db.write([{ sql, args: [events] }], 'event')
  return gone?.changes ?? 0
}

const submissionRow = z.object({ id: z.string() })

/** With their answers. Looked for where it holds up nobody; one that went on meanwhile stays. */
async function deleteSubmissions({ db }: Workspace, { events }: Limits): Promise<number> {
  const rows = await db.report({
    sql: `select id from submission where seen_at < ? limit ${rowsMax}`,
    args: [events],
  })
  const ids = JSON.stringify(rows.map((row) => submissionRow.parse(row).id))
  const old = `select id from submission where id in (select value from json_each(:ids)) and seen_at < :events`
  const statement = (sql: string): Statement => ({ sql, args: { ids, events } })
  const [, gone] = await db.write(
    [
      statement(`delete from answer where submission_id in (${old})`),
      statement(`delete from submission where id in (${old})`),
    ],
    'event',
  )
  return gone?.changes ?? 0
}

const deleteConsents = (before: number): Statement => ({
  sql: 'delete from kept_consent where kept_at < ?',
  args: [before],
})
