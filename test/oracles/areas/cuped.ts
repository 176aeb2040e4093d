import { compareAdjusted, type CovariateSums } from '@pulya/stats/cuped'
import { z } from 'zod'
import { area } from '../area.ts'
import { ends } from './fields.ts'

const number = z.number()
const sums = z
  .object({ n: number, sum_y: number, sum_x: number, sum_yy: number, sum_xx: number, sum_xy: number })
  .transform((of): CovariateSums => ({
    visitors: of.n,
    result: of.sum_y,
    covariate: of.sum_x,
    resultSquares: of.sum_yy,
    covariateSquares: of.sum_xx,
    products: of.sum_xy,
  }))

const inputs = z.object({ control: sums, treatment: sums, alpha: number })

export const cuped = area(inputs, ({ control, treatment, alpha }) => {
  const compared = compareAdjusted(control, treatment, alpha)
  return {
    theta: compared?.theta ?? null,
    adjusted_mean_control: compared?.controlMean ?? null,
    adjusted_mean_treatment: compared?.treatmentMean ?? null,
    diff: compared?.difference ?? null,
    se: compared?.standardError ?? null,
    z: compared?.test?.z ?? null,
    p: compared?.test?.p ?? null,
    diff_ci: ends(compared?.interval),
    variance_reduction: compared?.varianceReduction ?? null,
  }
})
