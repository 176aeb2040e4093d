import type { Workspace } from '../workspaces/workspaces.ts'
import { dayName } from './counts/day-number.ts'
import { noSpend, readSpend, type Spend } from './counts/read-spend.ts'
import type { Trial } from './trial.ts'

/** From the first visitor of the experiment to the last. */
export async function spendOf({ db }: Workspace, { experiment, audience, cohorts }: Trial): Promise<Spend> {
  if (cohorts.days === 0) return noSpend
  return readSpend(db, {
    experiment: experiment.id,
    audience,
    from: dayName(cohorts.firstDay),
    to: dayName(cohorts.firstDay + cohorts.days - 1),
  })
}
