import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { duration } from '@pulya/stats/duration'
import { visitorsForRates } from '@pulya/stats/sample-size'

import { metricOf } from '../metrics/registry.ts'
import type { Layer, Plan, WantedPlan } from './plan.ts'

/** Who is to take part. */
export interface Taking {
  /** Relative, the control first. */
  weights: readonly number[]
  traffic: number
  layer: Layer | null
  /** Share of visitors who see no experiment. */
  holdout: number
}

/** A test that may be read any day finds as much as one look with this many times the visitors (STATISTICS 3.8). */
const anyLookFactor = 1.7
const banditVariantsMin = 3

/** The plan with what follows from it, or all that makes it impossible. */
export function planOf(wanted: WantedPlan, taking: Taking): { plan: Plan } | { flaws: FlawAt[] } {
  const flaws = [...impossible(wanted, taking)]
  if (flaws.length > 0) return { flaws }
  const sizes = sizesOf(wanted, taking)
  const { days } = sizes
  if (days > wanted.maxDays) return { flaws: [flaw('plan-too-long', ['maxDays'], days)] }
  return { plan: { ...wanted, ...sizes } }
}

function* impossible(wanted: WantedPlan, taking: Taking): Generator<FlawAt> {
  const { metric, baseline, effect, guardrails } = wanted
  const [control = 0, ...treatments] = taking.weights
  const compared = treatments.filter((weight) => weight > 0).length
  if (control === 0) yield { code: 'control-removed', pointer: pointerTo('weights') }
  else if (compared === 0) yield { code: 'variants-too-few', pointer: pointerTo('weights') }
  // Who gets that far, a variant itself decides: it describes and proves nothing.
  if (metricOf(metric).kind === 'pace') yield flaw('metric-undecidable', ['metric'])
  if (baseline * (1 + effect) > 1) {
    yield flaw('effect-impossible', ['effect'], Math.floor(100 * (1 / baseline - 1)))
  }
  if (taking.layer && taking.layer.from >= taking.layer.to) {
    yield { code: 'range-empty', pointer: pointerTo('layer') }
  } else if (wanted.visitorsPerDay * shareOf(taking) < 1) yield flaw('traffic-too-small', ['visitorsPerDay'])
  if (wanted.bandit) yield* impossibleBandit(wanted, compared + 1)
  for (const [index, guardrail] of guardrails.entries()) {
    const at = ['guardrails', index, 'metric']
    if (guardrail.metric === metric) yield flaw('guardrail-primary', at)
    const first = guardrails.findIndex((other) => other.metric === guardrail.metric)
    if (first < index) yield flaw('guardrail-repeated', at)
  }
}

function* impossibleBandit(wanted: WantedPlan, variants: number): Generator<FlawAt> {
  if (wanted.mode === 'fixed') yield flaw('bandit-fixed', ['mode'])
  if (variants < banditVariantsMin) yield flaw('bandit-variants', ['bandit'], banditVariantsMin)
  const { kind, stage } = metricOf(wanted.metric)
  if (kind !== 'share' || wanted.windows[stage] > 1) yield flaw('bandit-slow', ['metric'])
}

const flaw = (code: FlawAt['code'], path: readonly PropertyKey[], limit?: number): FlawAt => ({
  code,
  pointer: pointerTo('plan', ...path),
  ...(limit !== undefined && { limit }),
})

const shareOf = ({ traffic, layer, holdout }: Taking) =>
  traffic * (layer ? layer.to - layer.from : 1) * (1 - holdout)

/** By the pair that takes longest: a treatment with a small weight needs the most visitors in all. */
function sizesOf({ baseline, effect, alpha, power, mode, visitorsPerDay }: WantedPlan, taking: Taking) {
  const [control = 0, ...treatments] = taking.weights
  const compared = treatments.filter((weight) => weight > 0)
  const total = control + compared.reduce((sum, weight) => sum + weight, 0)
  const factor = mode === 'any-look' ? anyLookFactor : 1
  const pairs = compared.map((weight) => {
    const design = { alpha, power, allocation: weight / control, comparisons: compared.length }
    const size = visitorsForRates(baseline, effect, design)
    // None is enough for an effect too small to change the rate at all.
    const both = size ? size.control + size.treatment : Infinity
    return { both, inAll: (factor * both * total) / (control + weight) }
  })
  const longest = pairs.reduce((one, other) => (other.inAll > one.inAll ? other : one))
  const { days } = duration({
    visitorsPerVariant: longest.inAll,
    variants: 1,
    visitorsPerDay,
    trafficShare: shareOf(taking),
  })
  return {
    visitorsPerVariant: Math.ceil((factor * longest.both) / 2),
    plannedVisitors: longest.both,
    days,
  }
}
