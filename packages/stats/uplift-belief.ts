import { betaLogOdds } from './beta.ts'
import { believe, type Belief, type Rate } from './belief.ts'
import { cuts, gridBetween } from './belief-grid.ts'
import { normalQuantile } from './normal.ts'
import { rootBetween } from './root.ts'

/** The uplift, treatment over control less 1, below which lies `share` of what is believed of the two. */
export function upliftQuantile(control: Belief, treatment: Belief, share: number): number {
  // Were the ratio beyond these, one of the rates would be beyond a quantile with only half of the share left.
  const lowest = logQuantile(treatment, share / 2) - logQuantile(control, 1 - share / 2)
  const highest = logQuantile(treatment, (1 + share) / 2) - logQuantile(control, (1 - share) / 2)
  // In standard deviations the chance is almost a straight line, which takes few steps to cross.
  const aim = normalQuantile(share)
  const excess = (logRatio: number) => normalQuantile(chanceBelow(logRatio, control, treatment)) - aim
  return Math.expm1(rootBetween(lowest, highest, excess, 1e-11))
}

/** ∫ f(x) F(ratio · x) dx: the chance that the treatment has less than `ratio` times the rate of the control. */
function chanceBelow(logRatio: number, control: Belief, treatment: Belief): number {
  // Cut where the control changes, where the treatment changes at the scaled rate, and where that rate reaches 1.
  const scaled = [...cuts(treatment), Infinity].map((s) => oddsOf(logRate(s) - logRatio))
  let chance = 0
  for (const point of gridBetween([...cuts(control), ...scaled.filter(Number.isFinite)])) {
    const { density } = believe(control, point)
    if (density > 0) chance += point.weight * density * shareBelow(treatment, logOf(point) + logRatio)
  }
  // The sum of so many parts may be a hair over 1.
  return Math.min(1, chance)
}

function shareBelow(belief: Belief, logRateOf: number): number {
  if (logRateOf >= 0) return 1
  return believe(belief, { x: Math.exp(logRateOf), y: -Math.expm1(logRateOf) }).lower
}

const logQuantile = ({ a, b }: Belief, p: number) => logRate(betaLogOdds({ lower: p, upper: 1 - p }, a, b))

/** From log-odds to the logarithm of the rate, and back; NaN for what is not below 1. */
const logRate = (logOdds: number) => -Math.log1p(Math.exp(-logOdds))
const oddsOf = (log: number) => log - Math.log(-Math.expm1(log))

const logOf = ({ x, y }: Rate) => (x < y ? Math.log(x) : Math.log1p(-y))
