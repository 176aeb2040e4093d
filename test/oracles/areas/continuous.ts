import { capAmounts } from '@pulya/stats/cap'
import { compareMeans, type Sample } from '@pulya/stats/welch'
import { z } from 'zod'
import { area } from '../area.ts'
import { ends } from './fields.ts'

const number = z.number()
const sample = z
  .object({ n: number, sum: number, sum_squares: number })
  .transform(({ n, sum, sum_squares }): Sample => ({ visitors: n, sum, sumOfSquares: sum_squares }))
const amounts = z.array(number)

const inputs = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('summary'), control: sample, treatment: sample, alpha: number }),
  z.object({
    kind: z.literal('raw'),
    control: amounts,
    treatment: amounts,
    cap_quantile: number,
    alpha: number,
  }),
])

export const continuous = area(inputs, (asked) => {
  if (asked.kind === 'summary') return comparison(asked.control, asked.treatment, asked.alpha)
  const { cap, control, treatment } = capAmounts(asked.control, asked.treatment, asked.cap_quantile)
  return {
    cap,
    control: sums(control),
    treatment: sums(treatment),
    ...comparison(control, treatment, asked.alpha),
  }
})

const sums = ({ visitors, sum, sumOfSquares }: Sample) => ({ n: visitors, sum, sum_squares: sumOfSquares })

function comparison(control: Sample, treatment: Sample, alpha: number) {
  const compared = compareMeans(control, treatment, alpha)
  const test = compared?.test
  return {
    mean_control: compared?.control.mean ?? null,
    mean_treatment: compared?.treatment.mean ?? null,
    variance_control: compared?.control.variance ?? null,
    variance_treatment: compared?.treatment.variance ?? null,
    diff: compared?.difference ?? null,
    relative_uplift: compared?.relativeUplift ?? null,
    se: compared?.standardError ?? null,
    t: test?.t ?? null,
    df: test?.degreesOfFreedom ?? null,
    p: test?.p ?? null,
    diff_ci: ends(test?.interval),
    relative_ci: ends(test?.relativeInterval),
    relative_ci_bounded: Boolean(test?.relativeInterval),
  }
}
