import { weigh, type Evidence, type Plan } from './always-valid.ts'
import { together, type Arm } from './arm.ts'
import { effect, type Effect } from './effect.ts'
import { around, type Interval } from './interval.ts'
import { runningMinimum } from './running-minimum.ts'
import { pooledZ } from './rate-difference.ts'

/** Two rates, looked at whenever one likes. Null while an arm has no visitors. */
export function compareAnytime(control: Arm, treatment: Arm, plan: Plan): (Evidence & Effect) | null {
  const evidence = rateEvidence(control, treatment, plan)
  return evidence && { ...evidence, ...effect(control, treatment, evidence.critical) }
}

/** The p-values to show after each of these looks at two rates, each with all the visitors until then. */
export function runningP(looks: readonly { control: Arm; treatment: Arm }[], plan: Plan): number[] {
  return runningMinimum(looks.map(({ control, treatment }) => rateEvidence(control, treatment, plan)?.p ?? 1))
}

/** The evidence alone, without the intervals, which cost a hundred times as much. */
export function rateEvidence(control: Arm, treatment: Arm, plan: Plan): Evidence | null {
  if (control.visitors === 0 || treatment.visitors === 0) return null
  return weigh(pooledZ(control, treatment), together(control, treatment).visitors, plan)
}

export interface Estimate {
  estimate: number
  standardError: number
  /** Of both arms. */
  visitors: number
}

/** Any estimate that is about normal, the difference in revenue per visitor for one. Null while it has no error. */
export function estimateAnytime(
  { estimate, standardError, visitors }: Estimate,
  plan: Plan,
): (Evidence & { interval: Interval }) | null {
  if (standardError === 0) return null
  const evidence = weigh(estimate / standardError, visitors, plan)
  return { ...evidence, interval: around(estimate, evidence.critical * standardError) }
}
