const growth = 1.1

/** The seconds a bucket of `pace` stands for, in its middle: buckets grow by a tenth, so this is 5 % off at most. */
export const secondsOf = (bucket: number): number => growth ** (bucket + 0.5) - 1

/** SQL: the bucket of a time in ms. Short times have buckets of a tenth of a second. */
const bucketOf = (ms: string): string => `cast(ln(1 + max(${ms}, 0) / 1000.0) / ln(${growth}) as integer)`

/** SQL: the steps somebody takes one after another. What else is counted happens along with one of these. */
export const isPaced = (step: string): string =>
  `(${step} in ('quiz_started', 'form_viewed', 'lead', 'reached', 'qualified', 'consultation_booked', 'consultation_held',
    'contract') or ${step} glob 'answer:*')`

/**
 * SQL: `experiment_id, visitor, step, pace` of steps: the time since what the visitor did last before, at the latest since
 * the page was shown to them. Of steps told of in one request, none is before the other.
 *
 * @param which A condition on `visitor_step as step`.
 */
export const selectPaces = (which: string): string => `
  select experiment_id, visitor, step, ${bucketOf('at - coalesce(before, shown_at)')} as pace
  from (
    select step.experiment_id, step.visitor, step.step, step.at, exposure.at as shown_at,
           max(step.at) over (partition by step.experiment_id, step.visitor order by step.at
                              groups between unbounded preceding and 1 preceding) as before
    from visitor_step as step
    join exposure on exposure.experiment_id = step.experiment_id and exposure.visitor = step.visitor
    where ${isPaced('step.step')} and ${which})`
