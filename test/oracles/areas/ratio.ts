import { compareRatios, type PairedSums } from '@pulya/stats/ratio-metric'
import { z } from 'zod'
import { area } from '../area.ts'
import { ends } from './fields.ts'

const number = z.number()
const sums = z
  .object({ n: number, sum_y: number, sum_z: number, sum_yy: number, sum_zz: number, sum_yz: number })
  .transform((of): PairedSums => ({
    visitors: of.n,
    numerator: of.sum_y,
    denominator: of.sum_z,
    numeratorSquares: of.sum_yy,
    denominatorSquares: of.sum_zz,
    products: of.sum_yz,
  }))

const inputs = z.object({ control: sums, treatment: sums, alpha: number })

export const ratio = area(inputs, ({ control, treatment, alpha }) => {
  const compared = compareRatios(control, treatment, alpha)
  return {
    ratio_control: compared.control.ratio,
    ratio_treatment: compared.treatment.ratio,
    se_control: compared.control.standardError,
    se_treatment: compared.treatment.standardError,
    diff: compared.difference,
    relative_uplift: compared.relativeUplift,
    z: compared.test?.z ?? null,
    p: compared.test?.p ?? null,
    diff_ci: ends(compared.interval),
    relative_ci: ends(compared.relativeInterval),
    relative_ci_bounded: compared.relativeInterval !== null,
  }
})
