import { believeArms } from '@pulya/stats/bayes'
import { z } from 'zod'
import { area } from '../area.ts'
import { arm, ends } from './fields.ts'

const inputs = z.object({
  prior: z.object({ a: z.number(), b: z.number() }),
  credibility: z.number(),
  arms: z.array(arm),
})

export const bayes = area(inputs, ({ arms, prior, credibility }) => {
  const believed = believeArms(arms, { prior, credibility })
  return {
    posterior_mean: believed.arms.map(({ mean }) => mean),
    posterior_interval: believed.arms.map(({ interval }) => ends(interval)),
    prob_best: believed.arms.map(({ best }) => best),
    expected_loss_vs_best: believed.arms.map(({ expectedLoss }) => expectedLoss),
    versus_control: believed.againstControl.map((treatment, index) => ({
      variant: index + 1,
      prob_beats_control: treatment.chanceToBeat,
      expected_loss_choosing_treatment: treatment.lossOfTreatment,
      expected_loss_choosing_control: treatment.lossOfControl,
      relative_uplift_interval: ends(treatment.upliftInterval),
      relative_uplift_median: treatment.upliftMedian,
    })),
  }
})
