import { twoSidedCritical } from '@pulya/stats/normal'
import { boundaryOf, crosses, shareOf } from '../oracles/simulation/reading.ts'
import type { Row } from './measured.ts'
import type { FalsePositiveCase } from './published.ts'
import { simulateLooks } from './simulate-looks.ts'
import { percent } from './table.ts'

/** Of every A/A test here, as in the cases: a look every 100 visitors up to 20,000. */
export const aaPlan = { alpha: 0.05, plannedVisitors: 5000, looks: 200, visitorsBetweenLooks: 100 }

/** Rarer conversions (or rarer misses) are not simulated elsewhere: with few of them the naive rule errs less. */
const rateMin = 0.01

export interface AaTests {
  rate: number
  treatmentShare: number
  tests: number
}

/** Nothing against nothing: how often does each reading of the looks find something? */
export function falsePositives(
  { rate, treatmentShare, tests }: AaTests,
  published: readonly FalsePositiveCase[],
  random: () => number,
): Row {
  const { looks, visitorsBetweenLooks } = aaPlan
  const rates = { controlRate: rate, treatmentRate: rate }
  const simulated = simulateLooks({ ...rates, tests, treatmentShare, looks, visitorsBetweenLooks }, random)
  const boundary = boundaryOf(aaPlan, looks, visitorsBetweenLooks)
  const naive = twoSidedCritical(aaPlan.alpha)
  const like = caseLike(rate, treatmentShare, published)
  return {
    name: nameOf(rate, treatmentShare),
    measured: [
      {
        reading: 'always valid',
        share: shareOf(simulated, (test) => crosses(test, boundary)),
        range: like?.always_valid_range ?? [0, aaPlan.alpha],
      },
      {
        reading: `${naive.toFixed(2)} at every look`,
        share: shareOf(simulated, (test) => test.some((size) => size > naive)),
        range: like?.naive_range,
      },
      {
        reading: `${naive.toFixed(2)} at the last`,
        share: shareOf(simulated, (test) => (test.at(-1) ?? 0) > naive),
        range: like?.last_look_range,
      },
    ],
  }
}

/** The ranges are the same for all rates of a split. Where no case is like this, only the promise is left: at most α. */
function caseLike(rate: number, treatmentShare: number, published: readonly FalsePositiveCase[]) {
  if (Math.min(rate, 1 - rate) < rateMin) return undefined
  return published.find(({ inputs }) => inputs.treatment_share === treatmentShare)?.expected
}

function nameOf(rate: number, treatmentShare: number) {
  const split = [1 - treatmentShare, treatmentShare].map((share) => Math.round(100 * share))
  return `${split.join('/')}, ${percent(rate)}`
}
