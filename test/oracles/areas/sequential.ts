import { alwaysValidCritical, mixtureVariance } from '@pulya/stats/always-valid'
import { compareAnytime, estimateAnytime, runningP } from '@pulya/stats/any-look'
import { conversionShare } from '@pulya/stats/conversion-share'
import { z } from 'zod'
import { area } from '../area.ts'
import type { Answer } from '../compare.ts'
import { arm, ends } from './fields.ts'

const arms = { control: arm, treatment: arm }
const planned = { alpha: z.number(), n_star: z.number() }

const inputs = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('proportion'), ...arms, ...planned }),
  z.object({
    kind: z.literal('estimate'),
    estimate: z.number(),
    se: z.number(),
    total_n: z.number(),
    ...planned,
  }),
  z.object({ kind: z.literal('sequence'), looks: z.array(z.object(arms)), ...planned }),
  z.object({
    kind: z.literal('conversion_share'),
    x_control: z.number(),
    x_treatment: z.number(),
    treatment_share: z.number(),
    concentration: z.number(),
  }),
])

type Inputs<Kind> = Extract<z.output<typeof inputs>, { kind: Kind }>

export const sequential = area(inputs, (asked) => {
  switch (asked.kind) {
    case 'proportion':
      return proportion(asked)
    case 'estimate':
      return anyEstimate(asked)
    case 'sequence':
      return sequence(asked)
    case 'conversion_share':
      return share(asked)
  }
})

const planOf = ({ alpha, n_star }: { alpha: number; n_star: number }) => ({ alpha, plannedVisitors: n_star })

function proportion({ control, treatment, ...asked }: Inputs<'proportion'>): Answer {
  const plan = planOf(asked)
  const total = control.visitors + treatment.visitors
  const compared = compareAnytime(control, treatment, plan)
  return {
    total_n: total,
    rho_squared: mixtureVariance(plan),
    critical: alwaysValidCritical(total, plan),
    z_pooled: compared?.z ?? null,
    log_e_value: compared?.logEvidence ?? null,
    p_always_valid: compared?.p ?? null,
    diff_ci: ends(compared?.differenceInterval),
    relative_ci: ends(compared?.relativeInterval),
    significant: compared?.significant ?? false,
  }
}

function anyEstimate({ estimate, se, total_n, ...asked }: Inputs<'estimate'>): Answer {
  const plan = planOf(asked)
  const critical = alwaysValidCritical(total_n, plan)
  const weighed = estimateAnytime({ estimate, standardError: se, visitors: total_n }, plan)
  return {
    critical,
    half_width: critical * se,
    ci: ends(weighed?.interval),
    log_e_value: weighed?.logEvidence ?? null,
    p_always_valid: weighed?.p ?? null,
    significant: weighed?.significant ?? false,
  }
}

function sequence({ looks, ...asked }: Inputs<'sequence'>): Answer {
  const p = runningP(looks, planOf(asked))
  const first = p.findIndex((atLook) => atLook < asked.alpha)
  return { p_running: p, first_significant_look: first === -1 ? null : first }
}

function share({
  x_control,
  x_treatment,
  treatment_share,
  concentration,
}: Inputs<'conversion_share'>): Answer {
  const conversions = { control: x_control, treatment: x_treatment }
  const { logEvidence, p } = conversionShare(conversions, treatment_share, concentration)
  return { log_e_value: logEvidence, p_always_valid: p }
}
