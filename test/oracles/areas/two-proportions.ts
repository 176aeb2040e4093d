import { compareOnce, estimateRate } from '@pulya/stats/one-look'
import { z } from 'zod'
import { area } from '../area.ts'
import { arm, ends } from './fields.ts'

const inputs = z.object({ control: arm, treatment: arm, alpha: z.number() })

export const twoProportions = area(inputs, ({ control, treatment, alpha }) => {
  const [c, t] = [estimateRate(control, alpha), estimateRate(treatment, alpha)]
  const compared = compareOnce(control, treatment, alpha)
  return {
    rate_control: c.rate,
    rate_treatment: t.rate,
    wilson_control: ends(c.interval),
    wilson_treatment: ends(t.interval),
    diff: compared?.difference ?? null,
    diff_ci_score: ends(compared?.differenceInterval),
    diff_ci_newcombe: ends(compared?.newcombeInterval),
    relative_uplift: compared?.relativeUplift ?? null,
    relative_ci_score: ends(compared?.relativeInterval),
    z_pooled: compared?.pooled.z ?? null,
    p_pooled: compared?.pooled.p ?? null,
    z_unpooled: compared?.observed?.z ?? null,
    p_unpooled: compared?.observed?.p ?? null,
  }
})
