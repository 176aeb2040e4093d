import { isDueTo } from './visitor-steps.ts'

/**
 * SQL: the first thing a visitor does on a page confirms that it was shown to them, and to whom. A quiz does not know
 * which page led to it, so it speaks for every page the visitor was shown, as its steps do.
 *
 * @param acts A query for `visitor, audience, source, at` of what was done.
 */
export const confirmExposures = (acts: string): string => `
  update exposure
  set confirmed_at = act.at, audience_at = act.at,
      audience = iif(exposure.audience = 'bots' and act.audience = 'people', 'people', exposure.audience)
  from (${acts}) as act
  where ${isDueTo('act')} and exposure.confirmed_at is null
    and ((select document_id from experiment where id = exposure.experiment_id) = act.source
         or (select kind from document where id = act.source) = 'quiz')`
