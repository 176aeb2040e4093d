import { type FitReport, fitReport } from '@pulya/offer/fit/report'
import { z } from 'zod'

import { anyJson } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

const reportRow = z.object({
  revision: z.number(),
  report: anyJson.pipe(fitReport),
  by: z.string(),
  at: z.number(),
})

export type ReportRow = z.infer<typeof reportRow>

export async function findFitReport(db: Database, documentId: string): Promise<ReportRow | undefined> {
  const sql = 'select revision, report, by, at from fit_report where document_id = ?'
  const [row] = await db.read({ sql, args: [documentId] })
  return row && reportRow.parse(row)
}

export interface NewReport {
  documentId: string
  revision: number
  report: FitReport
  by: string
}

/** Nothing is written when somebody has saved in between; one row comes back when it was. */
export const putFitReport = ({ documentId, revision, report, by }: NewReport, now: number): Statement => ({
  sql: `insert into fit_report (document_id, revision, report, by, at)
        select ?1, ?2, ?3, ?4, ?5 from document where id = ?1 and revision = ?2 and kind = 'offer'
        on conflict (document_id) do update
        set revision = excluded.revision, report = excluded.report, by = excluded.by, at = excluded.at
        returning document_id`,
  args: [documentId, revision, JSON.stringify(report), by, now],
})
