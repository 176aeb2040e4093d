/** SQL: columns of `visitor_step` that every query here answers with. */
export const stepColumns = 'experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at'

/**
 * SQL: an act and the showing it is due to. What came before the page is not due to it; a second is forgiven, for a page
 * may be told of by the very request that tells what was done there. Simulation counts with simulation only.
 */
export const isDueTo = (act: string): string => `
  exposure.visitor = ${act}.visitor and (exposure.audience = 'simulated') = (${act}.audience = 'simulated')
  and ${act}.at > exposure.at - 1000`

/**
 * SQL: rows of `visitor_step`. Every experiment that has shown this visitor a variant counts a step, once, at its first
 * time and under the day of the exposure.
 *
 * @param acts A query for `visitor, audience, step, at`.
 */
export const selectSteps = (acts: string): string => `
  select exposure.experiment_id, exposure.visitor, act.step, exposure.variant, exposure.epoch, exposure.audience,
         exposure.day, max((min(act.at) - exposure.at) / 86400000, 0), min(act.at)
  from (${acts}) as act join exposure on ${isDueTo('act')}
  where act.step is not null
  group by exposure.experiment_id, exposure.visitor, act.step`

/** SQL: the same of how many different questions were answered. @param which A condition on `visitor_step`. */
export const selectAnswered = (which: string): string => `
  select experiment_id, visitor, 'answered:' || nth, variant, epoch, audience, cohort, delay, at
  from (
    select *, row_number() over (partition by experiment_id, visitor order by at, step) as nth
    from visitor_step where step glob 'answer:*' and ${which})
  where nth < 100`

/** SQL: what is told late may have happened early. */
export const atItsFirstTime = `
  on conflict do update set at = excluded.at, delay = excluded.delay where excluded.at < visitor_step.at`
