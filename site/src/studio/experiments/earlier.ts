import type { Overview } from '../api/report-data.ts'

/** What the control of an experiment before reached: the best guess of what a page reaches now. */
export interface Earlier {
  experiment: string
  /** Into all variants together, in its full days; absent while there has been none. */
  visitorsPerDay?: number
  /** Shares of visitors; of money the payers among them. */
  reached: { metric: string; share: number; visitors: number }[]
}

/** @returns `undefined` for a report of nobody. */
export function earlierOf(report: Overview): Earlier | undefined {
  const { experiment, metrics, progress, audiences } = report
  const control = experiment.variants.find((variant) => variant.control)?.key
  const reached = metrics.flatMap(({ metric, unit, variants }) => {
    const own = variants.find(({ variant }) => variant === control)
    const counted = own && own.conversions > 0 && own.conversions < own.visitors
    return counted && (unit === 'share' || unit === 'money')
      ? [{ metric, share: own.conversions / own.visitors, visitors: own.visitors }]
      : []
  })
  const { fullDays } = progress
  const came = experiment.traffic * fullDays > 0 ? audiences.people / (experiment.traffic * fullDays) : 0
  if (reached.length === 0 && came < 1) return undefined
  return {
    experiment: experiment.name,
    reached,
    ...(came >= 1 && { visitorsPerDay: Math.round(came) }),
  }
}
