/** Fixed before the start: changing it while looking would undo the guarantee. */
export interface Plan {
  alpha: number
  /** Visitors of both arms at which the boundary is tightest; 5000 when there is no plan. */
  plannedVisitors: number
}

/** What a normal statistic says at one of many looks. */
export interface Evidence {
  z: number
  /** How large |z| has to be at this number of visitors, whenever one looks. */
  critical: number
  /** Logarithm of the e-value: how much better a real effect explains the data than none. */
  logEvidence: number
  /** Valid at any look; what is shown is the smallest so far, `runningP`. */
  p: number
  /** |z| > critical, which is p < alpha. */
  significant: boolean
}

/**
 * Testing that may be looked at as often as one likes and stopped when one likes: an asymptotic confidence sequence with
 * a normal mixture. It costs about 1.7 times the visitors of a single look.
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas 2024, https://arxiv.org/abs/2103.06476
 *
 * @param visitors Of both arms, so far.
 */
export function weigh(z: number, visitors: number, plan: Plan): Evidence {
  const gain = visitors * mixtureVariance(plan)
  const critical = alwaysValidCritical(visitors, plan)
  const logEvidence = ((gain / (gain + 1)) * z * z - Math.log1p(gain)) / 2
  return {
    z,
    critical,
    logEvidence,
    p: Math.min(1, Math.exp(-logEvidence)),
    significant: Math.abs(z) > critical,
  }
}

/**
 * In place of `twoSidedCritical` wherever an interval should hold at every look.
 *
 * @param level Where it is not that of the plan, as among several comparisons. The boundary keeps the shape that the plan
 * has given it, so an interval at this level excludes 0 exactly when p is below it.
 */
export function alwaysValidCritical(visitors: number, plan: Plan, level = plan.alpha): number {
  const gain = visitors * mixtureVariance(plan)
  return Math.sqrt((1 + 1 / gain) * (Math.log1p(gain) - 2 * Math.log(level)))
}

/** ρ², which makes the boundary tightest at the planned number of visitors. */
export function mixtureVariance({ alpha, plannedVisitors }: Plan): number {
  const surprise = -2 * Math.log(alpha)
  return (surprise + Math.log(surprise + 1)) / plannedVisitors
}
