import type { Effect } from '../shape/effect.ts'
import type { IntervalShape } from '../shape/interval.ts'

/**
 * What the effect on a rate does to the cost of each: the same money is shared by so many more. Costs are known by campaign
 * and go to both arms alike, so nothing else can make them differ (STATISTICS 3.5).
 */
export const costEffect = ({ relative, relativeInterval, p, significant }: Effect): Effect => ({
  relative: relative === null ? null : turnedOver(relative),
  relativeInterval: turned(relativeInterval),
  difference: null,
  differenceInterval: { lower: null, upper: null },
  p,
  significant,
})

const turned = ({ lower, upper }: IntervalShape): IntervalShape => ({
  lower: upper === null ? -1 : turnedOver(upper),
  upper: lower === null ? null : turnedOver(lower),
})

/** Half as many more cost a third less. Where there is nobody left, each costs without bound. */
const turnedOver = (uplift: number): number | null => (uplift <= -1 ? null : -uplift / (1 + uplift))
