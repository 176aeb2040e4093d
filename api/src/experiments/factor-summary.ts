import { type Factor, factors } from '@pulya/contract/factor'
import { heterogeneity } from '@pulya/stats/heterogeneity'
import { twoSidedCritical } from '@pulya/stats/normal'
import { z } from 'zod'

import type { Remembered } from './memory.ts'

/** What all decided experiments say of one kind of change. */
export const factorSummary = z.object({
  factor: z.enum(factors),
  /** In which a variant tried it. */
  experiments: z.int(),
  /** Of them, won by such a variant. */
  wins: z.int(),
  /**
   * Of a variant that tries it on the primary metric, 0.1 for 10 % more, over all comparisons of shares; each weighs by
   * its precision. `null` while there are none.
   */
  effect: z
    .object({
      relative: z.number(),
      lower: z.number(),
      upper: z.number(),
      comparisons: z.int(),
      /** Of Cochran's Q: below 0.01 the comparisons do not agree. `null` for one. */
      p: z.number().nullable(),
    })
    .nullable(),
})

const alpha = 0.05

/** Experiments differ in more than one tag, so this tells where to look next and proves nothing. */
export const summariseFactors = (decided: readonly Remembered[]): z.infer<typeof factorSummary>[] =>
  factors.flatMap((factor) => {
    const tried = decided.filter(({ variants }) =>
      variants.some((variant) => variant.factors.includes(factor)),
    )
    if (tried.length === 0) return []
    const wins = tried.filter((one) => winnerTried(one, factor)).length
    const estimates = tried.flatMap((one) => effectsOf(one, factor))
    return [{ factor, experiments: tried.length, wins, effect: pooled(estimates) }]
  })

const winnerTried = ({ outcome, variant, variants }: Remembered, factor: Factor): boolean =>
  outcome === 'winner' &&
  variants.some(({ key, factors: tried }) => key === variant && tried.includes(factor))

interface Estimate {
  /** Logarithm of the ratio of rates. */
  estimate: number
  variance: number
}

function effectsOf({ metric, results, variants }: Remembered, factor: Factor): Estimate[] {
  if (metric?.unit !== 'share') return []
  const control = variants.find((variant) => variant.control)
  const base = results.find(({ variant }) => variant === control?.key)
  const tried = variants.filter((variant) => !variant.control && variant.factors.includes(factor))
  return tried.flatMap(({ key }) => {
    const own = results.find(({ variant }) => variant === key)
    return own && base && own.visitors > 0 && base.visitors > 0 ? [logRatio(own, base)] : []
  })
}

interface Arm {
  visitors: number
  conversions: number
}

/** With half a conversion more in each arm, so that none is without (STATISTICS 2, «log + ½»). */
function logRatio(own: Arm, base: Arm): Estimate {
  const rate = ({ visitors, conversions }: Arm) => (conversions + 0.5) / (visitors + 0.5)
  const variance = ({ visitors, conversions }: Arm) => 1 / (conversions + 0.5) - 1 / (visitors + 0.5)
  return { estimate: Math.log(rate(own) / rate(base)), variance: variance(own) + variance(base) }
}

function pooled(estimates: readonly Estimate[]): z.infer<typeof factorSummary>['effect'] {
  const sound = estimates.filter(({ variance }) => variance > 0)
  if (sound.length === 0) return null
  const precision = sound.reduce((total, { variance }) => total + 1 / variance, 0)
  const mean = sound.reduce((total, { estimate, variance }) => total + estimate / variance, 0) / precision
  const half = twoSidedCritical(alpha) / Math.sqrt(precision)
  return {
    relative: Math.expm1(mean),
    lower: Math.expm1(mean - half),
    upper: Math.expm1(mean + half),
    comparisons: sound.length,
    p: heterogeneity(sound)?.p ?? null,
  }
}
