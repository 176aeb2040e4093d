/** Values of one fact that are told apart: an address anybody can write must not make a report grow. */
const valuesMax = 200

/** SQL: days within which a step counts, as the plan of its experiment says. */
const windowOf = (step: string): string => `
  plan ->> ('$.windows.' || case
    when ${step} in ('lead', 'valid_lead') then 'lead'
    when ${step} in ('reached', 'qualified', 'consultation_booked', 'consultation_held') then 'qualified'
    when ${step} = 'contract' then 'contract'
    else 'start' end)`

/** SQL: what is told apart by facts: who was shown the page, and what they came to in time. More is only more to keep. */
const isSegmented = (change: string): string => `
  (${change}.step = 'exposed' or (
    (${change}.step in ('lead', 'valid_lead', 'reached', 'qualified', 'consultation_booked', 'consultation_held', 'contract')
     or ${change}.step = (select plan ->> '$.metric' from experiment where id = ${change}.experiment_id))
    and ${change}.delay < (select ${windowOf(`${change}.step`)} from experiment where id = ${change}.experiment_id)))`

/** SQL: sets that an experiment has not seen before. @param changes Rows in the shape of `uncounted`. */
export const insertNewSets = (changes: string): string => `
  insert into new_set (experiment_id, audience, facts, place)
  select experiment_id, audience, facts, row_number() over () from ${changes} as change
  where step = 'exposed' and visitors > 0 and facts is not null
  group by experiment_id, audience, facts
  having not exists (
    select 1 from segment_of as known
    where (known.experiment_id, known.audience, known.facts) = (change.experiment_id, change.audience, change.facts))`

/** SQL: takes up values while there is room. */
export const insertValues = `
  insert into segment_value (experiment_id, audience, dimension, value)
  select experiment_id, audience, dimension, value
  from (
    select *, row_number() over (partition by experiment_id, audience, dimension order by first, value) as place
    from (
      select new_set.experiment_id, new_set.audience, fact.key as dimension, fact.value, min(new_set.place) as first
      from new_set
      join fact_set on fact_set.id = new_set.facts
      join json_each(fact_set.facts) as fact on fact.type = 'text'
      group by new_set.experiment_id, new_set.audience, fact.key, fact.value) as said
    where not exists (
      select 1 from segment_value as known
      where known.experiment_id = said.experiment_id and known.audience = said.audience
        and known.dimension = said.dimension and known.value = said.value)) as said
  where place + (
    select count(*) from segment_value as known
    where known.experiment_id = said.experiment_id and known.audience = said.audience
      and known.dimension = said.dimension) <= ${valuesMax}`

/** SQL: under which values new sets count from now on. */
export const insertSegments = `
  insert into segment_of (experiment_id, audience, facts, dimension, value)
  select new_set.experiment_id, new_set.audience, new_set.facts, fact.key, coalesce(known.value, '*')
  from new_set
  join fact_set on fact_set.id = new_set.facts
  join json_each(fact_set.facts) as fact on fact.type = 'text'
  left join segment_value as known on known.experiment_id = new_set.experiment_id and known.audience = new_set.audience
    and known.dimension = fact.key and known.value = fact.value`

/** SQL: rows of `set_counter`. */
export const selectSets = (changes: string): string => `
  select experiment_id, audience, facts, step, variant, epoch, cohort, sum(visitors) as visitors, sum(amount) as amount
  from ${changes} as change
  where facts is not null and ${isSegmented('change')}
  group by experiment_id, audience, facts, step, variant, epoch, cohort
  having sum(visitors) <> 0 or sum(amount) <> 0`

/** Rows of `set_counter` that a report can take apart by itself. */
const setsMax = 2000

/**
 * Takes sets apart by single facts when there are many. A crowd has few kinds of visitors, so this is seldom; doing it for
 * each of them costs more than writing who they are.
 */
export const settleSets: readonly string[] = [
  `insert into segment_total
   select set_counter.experiment_id, set_counter.audience, segment.dimension, segment.value, step, variant, epoch, cohort,
          sum(visitors), sum(amount)
   from set_counter
   join segment_of as segment on segment.experiment_id = set_counter.experiment_id
     and segment.audience = set_counter.audience and segment.facts = set_counter.facts
   where (select count(*) from set_counter) > ${setsMax}
   group by 1, 2, 3, 4, 5, 6, 7, 8
   on conflict do update set visitors = visitors + excluded.visitors, amount = amount + excluded.amount`,
  `delete from set_counter where (select count(*) from set_counter) > ${setsMax}`,
]
