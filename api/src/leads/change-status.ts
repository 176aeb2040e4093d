import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { dayOf } from '../visits/day.ts'
import { type LeadStatus, leadStatuses, qualifiedStatuses } from './status.ts'

export const statusChange = z
  .strictObject({
    id: z.uuid().meta({ description: 'Made by the client, so that a repeat is harmless' }),
    from: z.enum(leadStatuses),
    to: z.enum(leadStatuses),
    sum: z.int().min(0).max(1e13).optional().meta({ description: 'Of the contract, minor units' }),
    reason: z.string().trim().min(1).max(500).optional(),
  })
  .refine(({ from, to }) => from !== to, { error: 'status-change-impossible', path: ['to'] })
  .refine(({ to, sum }) => to !== 'contract' || sum !== undefined, { error: 'sum-required', path: ['sum'] })
  .refine(({ to, reason }) => to !== 'rejected' || reason !== undefined, {
    error: 'reason-required',
    path: ['reason'],
  })

export type StatusChange = z.infer<typeof statusChange>

/**
 * Moves a lead along the pipeline and recounts what its visitor reached: a status taken back takes the conversion back.
 *
 * @throws `lead-changed` when the lead is not in the status the manager saw.
 */
export async function changeStatus(
  db: Database,
  leadId: string,
  change: StatusChange,
  by: string,
  now: number,
): Promise<LeadStatus> {
  const results = await db.write([
    insertChange(leadId, change, by, now),
    ...recount(leadId, dayOf(now), now),
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
  { id, from, to, sum, reason }: StatusChange,
  by: string,
  now: number,
): Statement => ({
  sql: `
    insert into lead_status_change (id, lead_id, from_status, to_status, sum, reason, by_user, at)
    select :id, lead.id, :from, :to, :sum, :reason, :by, :now from lead where lead.id = :lead and lead.status = :from
    on conflict (id) do nothing`,
  args: {
    id,
    lead: leadId,
    from,
    to,
    sum: to === 'contract' ? (sum ?? null) : null,
    reason: reason ?? null,
    by,
    now,
  },
})

/** A visitor counts once per stage, by the best of their leads; contracts add up. */
function recount(leadId: string, day: string, now: number): Statement[] {
  const reached = (step: string, statuses: readonly LeadStatus[], amount: string): Statement => ({
    sql: `
      insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, day, at, amount)
      select exposure.experiment_id, exposure.visitor, :step, exposure.variant, exposure.epoch, exposure.audience, :day,
             :now, ${amount}
      from exposure
      join lead on lead.visitor = exposure.visitor and lead.status in (select value from json_each(:statuses))
      where exposure.visitor = (select visitor from lead where id = :lead)
      group by exposure.experiment_id, exposure.visitor`,
    args: { step, statuses: JSON.stringify(statuses), day, now, lead: leadId },
  })
  return [
    {
      sql: `delete from visitor_step where step in ('qualified', 'contract')
              and visitor = (select visitor from lead where id = ?)`,
      args: [leadId],
    },
    reached('qualified', qualifiedStatuses, '0'),
    reached('contract', ['contract'], 'coalesce(sum(lead.sum), 0)'),
  ]
}
