import type { Metric } from '../../metrics/metric.ts'
import type { Standing } from '../compare/standing.ts'
import type { Effect } from '../shape/effect.ts'
import type { Guardrail } from '../shape/overview.ts'
import type { Trial } from '../trial.ts'

/** Every guardrail of the plan against every treatment. */
export function guardrailsOf(trial: Trial, standings: readonly Standing[]): Guardrail[] {
  return trial.experiment.plan.guardrails.flatMap(({ metric: key, margin }) => {
    const standing = standings.find(({ metric }) => metric.key === key)
    return trial.treatments.map((variant) => {
      const effect = standing?.effect(variant)
      const state = effect && standing ? guardrailState(standing.metric, effect, margin) : 'unknown'
      return { metric: key, variant, margin, state, effect: effect ?? nothingSeen }
    })
  })
}

/**
 * Harmed when the whole interval is beyond the margin, safe when none of it is; "found no harm" alone proves nothing.
 */
export function guardrailState(
  { better }: Pick<Metric, 'better'>,
  { relativeInterval }: Pick<Effect, 'relativeInterval'>,
  margin: number,
): Guardrail['state'] {
  const lower = relativeInterval.lower ?? -Infinity
  const upper = relativeInterval.upper ?? Infinity
  const [worst, best] = better === 'more' ? [lower, upper] : [-upper, -lower]
  if (best < -margin) return 'harmed'
  return worst > -margin ? 'safe' : 'unknown'
}

const nothingSeen: Effect = {
  relative: null,
  relativeInterval: { lower: null, upper: null },
  difference: null,
  differenceInterval: { lower: null, upper: null },
  p: null,
  significant: false,
}
