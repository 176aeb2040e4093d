import type { Arm } from './arm.ts'
import { posterior, type Belief } from './belief.ts'
import { chancesAmong, type Chances } from './best-arm.ts'
import { betaQuantile } from './beta.ts'
import type { Interval } from './interval.ts'
import { upliftQuantile } from './uplift-belief.ts'

export interface ArmBelief extends Chances {
  mean: number
  /** With the same share of belief beyond either end. */
  interval: Interval
}

export interface AgainstControl {
  chanceToBeat: number
  /** The rate given away, on average, by choosing this one where the other is better. */
  lossOfTreatment: number
  lossOfControl: number
  upliftMedian: number
  upliftInterval: Interval
}

export interface Opinion {
  /** Beta(1, 1), no opinion, if left out. */
  prior?: Belief
  credibility?: number
}

/**
 * What to believe after this data: of every arm, and of every treatment against the control, which is the first arm.
 * It informs and does not decide: stopping as soon as a chance is over 95 % is wrong in every second experiment without
 * an effect. Takes about 50 ms for each treatment, so keep the answer with the data it belongs to.
 */
export function believeArms(
  arms: readonly Arm[],
  { prior = { a: 1, b: 1 }, credibility = 0.95 }: Opinion = {},
): { arms: ArmBelief[]; againstControl: AgainstControl[] } {
  const beliefs = arms.map((arm) => posterior(prior, arm))
  const [control, ...treatments] = beliefs
  const chances = chancesAmong(beliefs)
  const tail = (1 - credibility) / 2
  return {
    arms: beliefs.map(({ a, b }, index) => ({
      mean: a / (a + b),
      interval: { lower: betaQuantile(tail, a, b), upper: betaQuantile(1 - tail, a, b) },
      ...chances(index),
    })),
    againstControl: control ? treatments.map((treatment) => compare(control, treatment, tail)) : [],
  }
}

function compare(control: Belief, treatment: Belief, tail: number): AgainstControl {
  const chances = chancesAmong([control, treatment])
  const { best: chanceToBeat, expectedLoss: lossOfTreatment } = chances(1)
  return {
    chanceToBeat,
    lossOfTreatment,
    lossOfControl: chances(0).expectedLoss,
    upliftMedian: upliftQuantile(control, treatment, 0.5),
    upliftInterval: {
      lower: upliftQuantile(control, treatment, tail),
      upper: upliftQuantile(control, treatment, 1 - tail),
    },
  }
}
