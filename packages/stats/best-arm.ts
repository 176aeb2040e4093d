import { believe, type Belief } from './belief.ts'
import { cuts, gridBetween } from './belief-grid.ts'
import { sum } from './sum.ts'

export interface Chances {
  /** That this arm has the highest rate. */
  best: number
  /** The rate one gives away, on average, by choosing this arm where the best of the others is better. */
  expectedLoss: number
}

/** Its density over the log-odds is the x(1 − x) of the loss, so its cuts keep the loss smooth where no arm lies. */
const even: Belief = { a: 1, b: 1 }

/**
 * Each arm, by its index, against all the others: ∫ f ∏ F for the chance and ∫ F (1 − ∏ F) for the loss, where the
 * products are over the others. Nothing is drawn at random: the same data always says the same.
 */
export function chancesAmong(arms: readonly Belief[]): (arm: number) => Chances {
  const points = gridBetween([even, ...arms].flatMap(cuts)).map((point) => ({
    ...point,
    beliefs: arms.map((arm) => believe(arm, point)),
  }))
  return (own) => {
    let [best, expectedLoss] = [0, 0]
    for (const { x, y, weight, beliefs } of points) {
      const { density = 0, lower = 0 } = beliefs[own] ?? {}
      const logOthersBelow = sum(beliefs.map(({ upper }, arm) => (arm === own ? 0 : Math.log1p(-upper))))
      best += weight * density * Math.exp(logOthersBelow)
      // A unit of log-odds is x(1 − x) of the rate.
      expectedLoss += weight * x * y * lower * -Math.expm1(logOthersBelow)
    }
    return { best, expectedLoss }
  }
}
