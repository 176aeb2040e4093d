import type { Interval } from './interval.ts'
import { twoSidedCritical } from './normal.ts'
import { sum } from './sum.ts'
import { zTest, type ZTest } from './z-test.ts'

/** A visitor who was exposed, or several who went the same way. */
export interface FollowUp {
  /** Since the exposure: until the conversion, or until now while there is none. */
  days: number
  converted: boolean
  /** How many; one when left out. */
  visitors?: number
}

export interface HorizonRate {
  rate: number
  /** Null when all who were still followed converted: nobody is left to tell by. */
  standardError: number | null
  /** Null also when nobody converted. */
  interval: Interval | null
}

/**
 * The share that converts within the horizon, while most visitors have not been followed for so long: an early,
 * provisional reading. Kaplan–Meier with Greenwood's variance; the interval is made on the log-log scale and stays
 * between 0 and 1. Null without visitors.
 * Source: Kaplan & Meier 1958, https://doi.org/10.1080/01621459.1958.10501452
 */
export function horizonRate(
  visitors: readonly FollowUp[],
  { horizonDays, alpha }: { horizonDays: number; alpha: number },
): HorizonRate | null {
  if (count(visitors) === 0) return null
  const { waiting, relativeVariance } = survival(visitors, horizonDays)
  const rate = 1 - waiting
  if (waiting === 0) return { rate, standardError: null, interval: null }
  const deviation = Math.sqrt(relativeVariance)
  if (deviation === 0) return { rate, standardError: 0, interval: null }
  const doubt = (twoSidedCritical(alpha) * deviation) / -Math.log(waiting)
  return {
    rate,
    standardError: waiting * deviation,
    interval: { lower: 1 - waiting ** Math.exp(-doubt), upper: 1 - waiting ** Math.exp(doubt) },
  }
}

/** The difference between two such rates, treatment minus control. Null where a standard error is, or when both are 0. */
export function compareHorizonRates(control: HorizonRate, treatment: HorizonRate): ZTest | null {
  if (control.standardError === null || treatment.standardError === null) return null
  return zTest(treatment.rate - control.rate, control.standardError ** 2 + treatment.standardError ** 2)
}

/** The share still waiting at the horizon, and the variance of that share over its square. */
function survival(visitors: readonly FollowUp[], horizonDays: number) {
  const byDay = Map.groupBy(visitors, ({ days }) => days)
  let atRisk = count(visitors)
  let waiting = 1
  let relativeVariance = 0
  for (const [day, seen] of [...byDay].toSorted(([one], [other]) => one - other)) {
    const conversions = count(seen.filter(({ converted }) => converted))
    if (day <= horizonDays && conversions > 0) {
      waiting *= 1 - conversions / atRisk
      relativeVariance += conversions / (atRisk * (atRisk - conversions))
    }
    atRisk -= count(seen)
  }
  return { waiting, relativeVariance }
}

const count = (visitors: readonly FollowUp[]) => sum(visitors.map((followed) => followed.visitors ?? 1))
