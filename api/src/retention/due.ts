import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Limits } from './periods.ts'

/** Nobody needs to know it to the last event, and counting them all would read them all. */
const countedMax = 100_000

export const due = z.object({
  leads: z.int(),
  files: z.int(),
  events: z.int().meta({ description: `At most ${countedMax}: there may be more` }),
})

export type Due = z.infer<typeof due>

/**
 * SQL: persons who must stay whole. Leads of one browser and of one person are counted together in reports, so whoever
 * shares a browser with somebody of late is kept with them. Takes `:leads`.
 */
const keptPersons = `
  with recursive kept (contact_id) as (
    select contact_id from lead where updated_at >= :leads
    union
    select other.contact_id from kept
    join lead on lead.contact_id = kept.contact_id
    join lead as other on other.visitor = lead.visitor)`

const personRow = z.object({ id: z.string(), phone: z.string().nullable(), email: z.string().nullable() })

/** Some of those with whom there was no contact since the limit. */
export async function duePersons(db: Database, { leads }: Limits, limit: number) {
  const rows = await db.report({
    sql: `${keptPersons} select id, phone, email from contact where id not in (select contact_id from kept) limit :limit`,
    args: { leads, limit },
  })
  return rows.map((row) => personRow.parse(row))
}

/** What would be deleted now. */
export async function countDue(db: Database, { leads, files, events }: Limits): Promise<Due> {
  const [row] = await db.report({
    sql: `${keptPersons},
          due_lead as (select id from lead where contact_id not in (select contact_id from kept))
          select (select count(*) from due_lead) as leads,
                 (select count(*) from upload
                  where lead_id is not null and (created_at < :files or lead_id in (select id from due_lead))) as files,
                 -- Events stand in the order they came in.
                 (select count(*) from (select at from event order by seq limit ${countedMax}) where at < :events)
                   as events`,
    args: { leads, files, events },
  })
  return due.parse(row)
}
