/** Values of one fact that are told apart: an address anybody can write must not make a report grow. */
const valuesMax = 200

/** SQL: days within which a step counts, as the plan of its experiment says. @param step A column. */
const windowOf = (step: string): string => `
  experiment.plan ->> ('$.windows.' || case
    when ${step} in ('lead', 'valid_lead') then 'lead'
    when ${step} in ('reached', 'qualified', 'consultation_booked', 'consultation_held') then 'qualified'
    when ${step} = 'contract' then 'contract'
    else 'start' end)`

/** SQL: what is told apart by facts; more would only be more to keep. */
const isSegmented = (step: string): string => `
  (${step} in ('exposed', 'lead', 'valid_lead', 'reached', 'qualified', 'consultation_booked', 'consultation_held',
               'contract') or ${step} = experiment.plan ->> '$.metric')`

/** SQL: takes up the values that come first. @param changes Rows in the shape of `uncounted`. */
export const insertValues = (changes: string): string => `
  insert into segment_value (experiment_id, audience, dimension, value)
  select experiment_id, audience, dimension, value
  from (
    select *, row_number() over (partition by experiment_id, audience, dimension order by first) as place
    from (
      select experiment_id, audience, fact.key as dimension, fact.value, min(first) as first
      from (
        select experiment_id, audience, facts, min(place) as first from ${changes}
        where step = 'exposed' and visitors > 0 and facts is not null group by experiment_id, audience, facts) as seen
      join json_each(seen.facts) as fact on fact.type = 'text'
      group by experiment_id, audience, fact.key, fact.value) as fresh
    where not exists (
      select 1 from segment_value as known
      where known.experiment_id = fresh.experiment_id and known.audience = fresh.audience
        and known.dimension = fresh.dimension and known.value = fresh.value)) as fresh
  where place + (
    select count(*) from segment_value as known
    where known.experiment_id = fresh.experiment_id and known.audience = fresh.audience
      and known.dimension = fresh.dimension) <= ${valuesMax}`

/**
 * SQL: rows of `segment_counter`. Visitors with the same facts are added up before the facts are taken apart: a crowd has
 * few of them.
 */
export const selectSegments = (changes: string): string => `
  select alike.experiment_id, alike.audience, fact.key as dimension, coalesce(known.value, '*') as value, alike.step,
         alike.variant, alike.epoch, alike.cohort, sum(alike.visitors) as visitors, sum(alike.amount) as amount
  from (
    select change.experiment_id, change.audience, change.step, change.variant, change.epoch, change.cohort, change.facts,
           sum(change.visitors) as visitors, sum(change.amount) as amount
    from ${changes} as change join experiment on experiment.id = change.experiment_id
    where change.facts is not null and ${isSegmented('change.step')} and change.delay < ${windowOf('change.step')}
    group by change.experiment_id, change.audience, change.step, change.variant, change.epoch, change.cohort, change.facts
    having sum(change.visitors) <> 0 or sum(change.amount) <> 0) as alike
  join json_each(alike.facts) as fact on fact.type = 'text'
  left join segment_value as known on known.experiment_id = alike.experiment_id and known.audience = alike.audience
    and known.dimension = fact.key and known.value = fact.value
  group by alike.experiment_id, alike.audience, fact.key, coalesce(known.value, '*'), alike.step, alike.variant,
           alike.epoch, alike.cohort`
