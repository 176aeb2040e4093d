/**
 * SQL that takes back all that came after a moment, where nothing watches the tables. Of what is changed in place, the rows
 * tell what it was: a status by its history, an audience by those of before. What was deleted since stays deleted.
 *
 * @param until Unix ms.
 */
export function cutAfter(until: number): string[] {
  const at = String(Math.trunc(until))
  return [
    `delete from lead_status_change where at > ${at}`,
    `delete from lead where created_at > ${at}`,
    `update lead set (status, sum) = (
       select to_status, sum from lead_status_change where lead_id = lead.id order by at desc, rowid desc limit 1)
     where exists (select 1 from lead_status_change where lead_id = lead.id)`,
    `update lead set status = 'new', sum = null
     where not exists (select 1 from lead_status_change where lead_id = lead.id)`,
    `delete from event where at > ${at}`,
    `delete from exposure where at > ${at}`,
    `update exposure set audience = former.audience
     from (select experiment_id, visitor, audience, min(until) from former_audience where until > ${at}
           group by experiment_id, visitor) as former
     where exposure.experiment_id = former.experiment_id and exposure.visitor = former.visitor`,
    `update exposure set confirmed_at = null where confirmed_at > ${at}`,
  ]
}
