import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

export const dayMs = 86_400_000

/** In whole days of 24 hours. The shortest leave a manager time to call and a visitor to come back. */
export const periods = z.strictObject({
  leadDays: z
    .int()
    .min(30)
    .max(1096)
    .meta({ description: 'Contacts, since the last contact with the person' }),
  eventDays: z.int().min(30).max(400).meta({ description: 'Single acts of visitors; their counts stay' }),
  fileDays: z
    .int()
    .min(7)
    .max(1096)
    .meta({ description: 'What visitors attached; never longer than the lead' }),
})

export type Periods = z.infer<typeof periods>

const usualPeriods: Periods = { leadDays: 365, eventDays: 90, fileDays: 365 }

export async function readPeriods(db: Database): Promise<Periods> {
  const sql = 'select lead_days as leadDays, event_days as eventDays, file_days as fileDays from retention'
  const [row] = await db.read({ sql, args: [] })
  return row ? periods.parse(row) : usualPeriods
}

export const writePeriods = (keep: Periods): Statement => ({
  sql: `insert into retention (id, lead_days, event_days, file_days) values (1, :leadDays, :eventDays, :fileDays)
        on conflict (id) do update set lead_days = excluded.lead_days, event_days = excluded.event_days,
          file_days = excluded.file_days`,
  args: { ...keep },
})

/** Unix ms: what is older is kept no longer. */
export const limitsOf = ({ leadDays, eventDays, fileDays }: Periods, now: number) => ({
  leads: now - leadDays * dayMs,
  events: now - eventDays * dayMs,
  files: now - fileDays * dayMs,
})

export type Limits = ReturnType<typeof limitsOf>
