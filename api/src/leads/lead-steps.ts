import type { Statement } from '../db/statement.ts'
import { leadStages } from './lead-stages.ts'

const steps = JSON.stringify(['lead', 'crossed', ...leadStages])

/**
 * SQL: the visitors whose steps may change with these leads: all with a contact of theirs.
 *
 * @param which A condition on `lead`.
 */
const concerned = (which: string) =>
  `select visitor from lead where contact_id in (select contact_id from lead where ${which})`

/**
 * SQL: rows of `visitor_step` that follow from the leads of visitors. In each experiment the leads of one contact belong to
 * one visitor, the first of that person's who was exposed in it, so that a person counts once. If another of them was
 * shown another variant, that is counted once as `crossed`. A lead from before the exposure is not due to it; a second is
 * forgiven, for a page and its form may tell of themselves in one request. Simulation counts with simulation only.
 *
 * @param visitors A query for the visitors.
 */
export const selectLeadSteps = (visitors: string): string => `
  with person as (
    select distinct lead.contact_id, exposure.experiment_id, exposure.visitor, exposure.variant, exposure.audience, exposure.at
    from lead
    join exposure on exposure.visitor = lead.visitor and (exposure.audience = 'simulated') = (lead.audience = 'simulated')
    where lead.contact_id in (select contact_id from lead where visitor in (${visitors}))),
  ranked as (
    select *, row_number() over (partition by contact_id, experiment_id, audience = 'simulated' order by at, visitor) as nth,
           first_value(variant) over (partition by contact_id, experiment_id, audience = 'simulated' order by at, visitor)
             as first_variant
    from person),
  owner as (select * from ranked where nth = 1 and visitor in (${visitors})),
  owned as (
    select owner.experiment_id, owner.visitor, lead.id, lead.created_at, lead.segment, lead.sum, lead.taps
    from owner
    join lead on lead.contact_id = owner.contact_id and (owner.audience = 'simulated') = (lead.audience = 'simulated')
    where lead.created_at > owner.at - 1000),
  happening (experiment_id, visitor, step, at, amount, taps) as (
    select experiment_id, visitor, 'lead', min(created_at), 0, taps from owned group by experiment_id, visitor
    union all
    select experiment_id, visitor, 'segment:' || segment, min(created_at), 0, null
    from owned where segment is not null group by experiment_id, visitor
    union all
    select experiment_id, visitor, stage, min(at), sum(iif(stage = 'contract', coalesce(sum, 0), 0)), null
    from owned cross join lead_stage on lead_stage.lead_id = owned.id group by experiment_id, visitor, stage
    union all
    select owner.experiment_id, owner.visitor, 'crossed', min(ranked.at), 0, null
    from owner
    join ranked on ranked.contact_id = owner.contact_id and ranked.experiment_id = owner.experiment_id
      and (ranked.audience = 'simulated') = (owner.audience = 'simulated') and ranked.variant <> ranked.first_variant
    group by owner.experiment_id, owner.visitor)
  select exposure.experiment_id, exposure.visitor, happening.step, exposure.variant, exposure.epoch, exposure.audience,
         exposure.day, max((happening.at - exposure.at) / 86400000, 0), happening.at, happening.amount, happening.taps
  from happening
  join exposure on exposure.experiment_id = happening.experiment_id and exposure.visitor = happening.visitor`

/**
 * What leads have brought their visitors to, anew: a status taken back takes the conversion back.
 *
 * @param which A condition on `lead`, with its values.
 */
export const recountLeads = (which: string, args: Statement['args']): Statement[] => [
  {
    sql: `delete from visitor_step
          where (experiment_id, visitor) in (
              select experiment_id, visitor from exposure where visitor in (${concerned(which)}))
            and (step in (select value from json_each('${steps}')) or step glob 'segment:*')`,
    args,
  },
  {
    sql: `insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at, amount, taps)
          ${selectLeadSteps(concerned(which))}`,
    args,
  },
]
