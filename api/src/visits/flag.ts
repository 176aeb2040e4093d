/**
 * SQL: whoever has given themselves away is counted with programs from now on, whatever they were shown and are still to
 * do. Nothing of them is deleted.
 *
 * @param acts A query for `visitor, sign, at` of what gave them away.
 */
export const flagVisitors = (acts: string): string => `
  update exposure set audience = 'bots', sign = act.sign, audience_at = act.at
  from (${acts}) as act
  where exposure.visitor = act.visitor and exposure.audience = 'people'`
