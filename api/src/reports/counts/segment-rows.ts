/** SQL: what is kept by single facts: a short range for each value and step. */
const totals = `
  segment_total
  where experiment_id = :experiment and audience = :audience
    and dimension in (select value from json_each(:dimensions))
    and value in (
      select value from segment_value where experiment_id = :experiment and audience = :audience
      union all select '*')
    and step in (select value from json_each(:steps))`

/** SQL: what has not been taken apart yet; `cross` keeps the short table in front. */
const sets = `
  set_counter cross join segment_of using (experiment_id, audience, facts)
  where experiment_id = :experiment and audience = :audience
    and dimension in (select value from json_each(:dimensions))
    and step in (select value from json_each(:steps))`

/**
 * SQL: groups of `segment_counter` for `:experiment`, `:audience`, `:dimensions` and `:steps` (JSON arrays). Of the view
 * itself everything would be made before anything is asked of it, so its parts are asked, each in the order of its key: a
 * group may come twice.
 *
 * @param condition More of what must hold.
 */
export const segmentGroups = (columns: string, groupBy: string, condition: string): string =>
  [totals, sets]
    .map((from) => `select ${columns} from ${from} and ${condition} group by ${groupBy}`)
    .join(' union all ')
