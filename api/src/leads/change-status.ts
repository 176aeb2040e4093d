import type { FlawCode } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'
import { timesOfClock, wallClock } from '@pulya/contract/wall-clock'
import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { restage } from './lead-stages.ts'
import { recountLeads } from './lead-steps.ts'
import { type LeadStatus, leadStatuses, rejectionReasons } from './status.ts'

export const statusChange = z
  .strictObject({
    id: z.uuid().meta({ description: 'Made by the client, so that a repeat is harmless' }),
    from: z.enum(leadStatuses),
    to: z.enum(leadStatuses),
    sum: z.int().min(0).max(1e13).optional().meta({ description: 'Of the contract, minor units' }),
    reason: z.enum(rejectionReasons).optional().meta({ description: 'Why it was rejected' }),
    note: z.string().trim().min(1).max(500).optional().meta({ description: 'Why, in words' }),
    occurredOn: z.iso.date().optional().meta({
      description:
        'When it really happened, if not now: a day by the clock of the firm, not before the lead came',
    }),
  })
  .refine(({ from, to }) => from !== to, { error: 'status-change-impossible', path: ['to'] })
  .refine(({ to, sum }) => to !== 'contract' || sum !== undefined, { error: 'sum-required', path: ['sum'] })
  .refine(({ to, reason }) => to !== 'rejected' || reason !== undefined, {
    error: 'reason-required',
    path: ['reason'],
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== undefined, {
    error: 'text-required',
    path: ['note'],
  })

export type StatusChange = z.infer<typeof statusChange>

/**
 * Moves a lead along the pipeline and recounts what its person reached: a status taken back takes the conversion back.
 *
 * @throws `lead-changed` when the lead is not in the status the manager saw; `parameters-invalid` for a day on which it
 *   cannot have happened.
 */
export async function changeStatus(
  { db, time_zone }: Pick<Workspace, 'db' | 'time_zone'>,
  leadId: string,
  change: StatusChange,
  by: string,
  now: number,
): Promise<LeadStatus> {
  const { occurredOn } = change
  const occurredAt = occurredOn ? await whenItHappened(db, leadId, occurredOn, time_zone, now) : null
  const results = await db.write([
    insertChange(leadId, change, by, { at: now, occurredAt }),
    ...restage('lead.id = :lead', { lead: leadId }),
    ...recountLeads('lead.id = :lead', { lead: leadId }),
    {
      sql: `select status, exists (select 1 from lead_status_change where id = ? and lead_id = lead.id) as done
            from lead where id = ?`,
      args: [change.id, leadId],
    },
  ])
  const row = results.at(-1)?.rows[0]
  if (!row) throw new Problem('not-found')
  if (row['done'] !== 1) throw new Problem('lead-changed')
  return z.enum(leadStatuses).parse(row['status'])
}

const insertChange = (
  leadId: string,
  { id, from, to, sum, reason, note }: StatusChange,
  by: string,
  { at, occurredAt }: { at: number; occurredAt: number | null },
): Statement => ({
  sql: `
    insert into lead_status_change (id, lead_id, from_status, to_status, sum, reason_code, reason, occurred_at, by_user, at)
    select :id, lead.id, :from, :to, :sum, :reason, :note, :occurredAt, :by, :at
    from lead where lead.id = :lead and lead.status = :from
    on conflict (id) do nothing`,
  args: {
    id,
    lead: leadId,
    from,
    to,
    sum: to === 'contract' ? (sum ?? null) : null,
    reason: to === 'rejected' ? (reason ?? null) : null,
    note: note ?? null,
    occurredAt,
    by,
    at,
  },
})

const leadRow = z.object({ created_at: z.number() })

/** A day as a time that can be: its beginning, or when the lead came. */
async function whenItHappened(db: Database, leadId: string, day: string, timeZone: string, now: number) {
  const [row] = await db.read({ sql: 'select created_at from lead where id = ?', args: [leadId] })
  if (!row) throw new Problem('not-found')
  const { created_at: came } = leadRow.parse(row)
  const [first, last] = [wallClock(timeZone, came).date, wallClock(timeZone, now).date]
  const flaw = (code: FlawCode, limit: string) =>
    new Problem('body-invalid', { flaws: [{ pointer: '#/occurredOn', code, limit }] })
  if (day < first) throw flaw('date-too-early', first)
  if (day > last) throw flaw('date-too-late', last)
  return Math.max(came, timesOfClock(timeZone, day, '00:00').first)
}
