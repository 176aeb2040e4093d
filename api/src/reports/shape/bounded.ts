import type { Interval } from '@pulya/stats/interval'

import type { IntervalShape } from './interval.ts'

/** JSON has no infinity. */
export const bounded = ({ lower, upper }: Interval): IntervalShape => ({
  lower: finite(lower),
  upper: finite(upper),
})

export const finite = (number: number): number | null => (Number.isFinite(number) ? number : null)
