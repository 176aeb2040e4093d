import { compareHorizonRates, horizonRate, type FollowUp } from '@pulya/stats/kaplan-meier'
import { matureCohort } from '@pulya/stats/mature-cohort'
import { z } from 'zod'
import { area } from '../area.ts'
import { ends } from './fields.ts'

const number = z.number()

const followUps = z.array(
  z
    .tuple([number, z.literal([0, 1])])
    .transform(([days, state]): FollowUp => ({ days, converted: state === 1 })),
)

const exposure = z
  .object({ exposed_at: number, converted_at: number.nullable() })
  .transform(({ exposed_at, converted_at }) => ({ exposedAt: exposed_at, convertedAt: converted_at }))

const inputs = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('horizon_rate'),
    control: followUps,
    treatment: followUps,
    horizon_days: number,
    alpha: number,
  }),
  z.object({
    kind: z.literal('mature_cohort'),
    visitors: z.array(exposure),
    as_of: number,
    window_days: number,
  }),
])

export const delayedConversions = area(inputs, (asked) => {
  if (asked.kind === 'mature_cohort') {
    const { mature, immatureVisitors } = matureCohort(asked.visitors, {
      asOf: asked.as_of,
      windowDays: asked.window_days,
    })
    return { mature_n: mature.visitors, mature_x: mature.conversions, immature_n: immatureVisitors }
  }
  const at = { horizonDays: asked.horizon_days, alpha: asked.alpha }
  const [control, treatment] = [horizonRate(asked.control, at), horizonRate(asked.treatment, at)]
  const test = control && treatment && compareHorizonRates(control, treatment)
  return {
    rate_control: control?.rate ?? null,
    se_control: control?.standardError ?? null,
    ci_control: ends(control?.interval),
    rate_treatment: treatment?.rate ?? null,
    se_treatment: treatment?.standardError ?? null,
    ci_treatment: ends(treatment?.interval),
    diff: control && treatment && treatment.rate - control.rate,
    z: test?.z ?? null,
    p: test?.p ?? null,
  }
})
