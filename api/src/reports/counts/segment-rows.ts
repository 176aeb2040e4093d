/**
 * SQL: rows of `segment_counter` for `:experiment`, `:audience`, `:dimensions` and `:steps` (JSON arrays): a short range
 * for each value and step. The view itself would be made whole before anything is asked of it, which takes thirty times as
 * long, so its parts are asked.
 */
export const segmentRows = `
  select told.dimension, told.value, step, variant, epoch, cohort, visitors, amount
  from (
    select dimension, value from segment_value
    where experiment_id = :experiment and audience = :audience
      and dimension in (select value from json_each(:dimensions))
    union select value, '*' from json_each(:dimensions)) as told
  cross join json_each(:steps) as wanted
  cross join segment_total on experiment_id = :experiment and audience = :audience
    and segment_total.dimension = told.dimension and segment_total.value = told.value and step = wanted.value
  union all
  select dimension, segment_of.value, step, variant, epoch, cohort, visitors, amount
  from set_counter join segment_of using (experiment_id, audience, facts)
  where experiment_id = :experiment and audience = :audience
    and step in (select value from json_each(:steps)) and dimension in (select value from json_each(:dimensions))`
