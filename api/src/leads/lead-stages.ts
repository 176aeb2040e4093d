import type { Statement } from '../db/statement.ts'

/** What a lead is counted as, in order: it reaches every stage up to its status. */
export const leadStages = [
  'valid_lead',
  'reached',
  'qualified',
  'consultation_booked',
  'consultation_held',
  'contract',
] as const

/**
 * SQL: `lead_id, stage, at` of every stage that leads have reached and not lost again.
 *
 * Each change of status says up to which stage a lead has come (`reach`), and which it keeps if it had them (`keep`). A
 * refusal reaches nothing: who cannot be reached was a lead, who does not fit was reached, who refuses was all of it but
 * a client. A stage counts from the first change that brought it after the last one that took it away.
 *
 * @param which A condition on `lead`.
 */
export const selectStages = (which: string): string => `
  with stage (name, rank) as (
    values ('valid_lead', 1), ('reached', 2), ('qualified', 3), ('consultation_booked', 4), ('consultation_held', 5),
           ('contract', 6)),
  position (status, reason, reach, keep) as (
    values ('new', null, 1, 1), ('contacted', null, 2, 2), ('qualified', null, 3, 3), ('consultation_booked', null, 4, 4),
           ('consultation_held', null, 5, 5), ('contract', null, 6, 6), ('rejected', 'spam', 0, 0),
           ('rejected', 'wrong_number', 0, 0), ('rejected', 'duplicate', 0, 0), ('rejected', 'not_reached', 0, 1),
           ('rejected', 'other_region', 0, 2), ('rejected', 'not_target', 0, 2), ('rejected', 'refused', 0, 5),
           ('rejected', 'other', 0, 5)),
  move (lead_id, place, at, reach, keep) as (
    select id, 0, created_at, 1, 6 from lead where ${which}
    union all
    select change.lead_id, row_number() over (partition by change.lead_id order by change.at, change.rowid),
           coalesce(change.occurred_at, change.at), position.reach, position.keep
    from lead
    join lead_status_change as change on change.lead_id = lead.id
    join position on position.status = change.to_status and position.reason is change.reason_code
    where ${which})
  select lead_id, stage, at from (
    select move.lead_id, stage.name as stage, move.at, min(move.place)
    from move join stage on stage.rank <= move.reach
    where move.place > coalesce(
      (select max(loss.place) from move as loss where loss.lead_id = move.lead_id and loss.keep < stage.rank), -1)
    group by move.lead_id, stage.name)`

/** The stages of leads anew, from all that was ever said of them. @param which A condition on `lead`, with its values. */
export const restage = (which: string, args: Statement['args']): Statement[] => [
  { sql: `delete from lead_stage where lead_id in (select id from lead where ${which})`, args },
  { sql: `insert into lead_stage (lead_id, stage, at) ${selectStages(which)}`, args },
]
