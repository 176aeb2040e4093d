import { compareStratified } from '@pulya/stats/stratified'
import { z } from 'zod'
import { area } from '../area.ts'
import { arm, ends } from './fields.ts'

const inputs = z.object({
  strata: z.array(z.object({ control: arm, treatment: arm })),
  alpha: z.number(),
})

export const stratified = area(inputs, ({ strata, alpha }) => {
  const compared = compareStratified(strata, alpha)
  return {
    strata_used: compared?.strata ?? 0,
    diff: compared?.difference ?? null,
    se: compared?.standardError ?? null,
    z: compared?.observed?.z ?? null,
    p: compared?.observed?.p ?? null,
    z_score: compared?.pooled?.z ?? null,
    p_score: compared?.pooled?.p ?? null,
    diff_ci: ends(compared?.interval),
    control_rate_standardised: compared?.controlRate ?? null,
    relative_uplift: compared?.relativeUplift ?? null,
    naive_diff: compared?.naiveDifference ?? null,
    sign_reversal: compared?.signReversal ?? false,
    cmh_chi2: compared?.mantelHaenszel?.chiSquare ?? null,
    cmh_p: compared?.mantelHaenszel?.p ?? null,
    heterogeneity_q: compared?.heterogeneity?.q ?? null,
    heterogeneity_df: compared?.heterogeneity?.degreesOfFreedom ?? null,
    heterogeneity_p: compared?.heterogeneity?.p ?? null,
  }
})
