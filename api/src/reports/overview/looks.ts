import { costEffect } from '../compare/cost-effect.ts'
import type { Standing } from '../compare/standing.ts'
import { effectOf, type Look as Seen } from '../compare/trail.ts'
import { dayName } from '../counts/day-number.ts'
import type { Effect } from '../shape/effect.ts'
import type { Look } from '../shape/overview.ts'
import { type Trial, variantsOf } from '../trial.ts'

/** The primary metric as it grew, day by day of exposure. */
export function looksOf(trial: Trial, standing: Standing): Look[] {
  const { measure } = standing
  if (!measure) return []
  const seen = new Map(
    trial.treatments.map((treatment) => [
      treatment,
      new Map((standing.trails.get(treatment) ?? []).map((look) => [look.day, look])),
    ]),
  )
  return Array.from({ length: measure.lastDay + 1 }, (_, day) => ({
    day: dayName(trial.cohorts.firstDay + day),
    variants: variantsOf(trial).map((variant) => {
      const { visitors, value } = measure.reading(variant, { from: 0, to: day })
      const look = seen.get(variant)?.get(day)
      return {
        variant,
        visitors,
        value: ownValue(standing, value),
        ...(look && { effect: effectAt(trial, standing, variant, look) }),
      }
    }),
  }))
}

/** With the level that the last look has among all treatments, so that the band ends in the interval of the verdict. */
function effectAt({ judge }: Trial, { metric, among }: Standing, variant: string, look: Seen): Effect {
  const { alpha, level } = among(variant)
  const effect = effectOf(judge, look, { alpha, level, p: look.p })
  const p = Math.min(1, (look.p * alpha) / level)
  const said = { ...effect, p, significant: p < alpha }
  return metric.kind === 'cost' ? costEffect(said) : said
}

/** A cost turns over a share, which is not what its own values are. */
const ownValue = ({ metric }: Standing, value: number | null) => (metric.kind === 'cost' ? null : value)
