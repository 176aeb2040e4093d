import type { Locale } from '@pulya/contract/locale'

import type { AskedPlan, Experiment, NewExperiment } from '../api/data.ts'
import { numberTyped, typed, typedPercent } from './typed-number.ts'

type Windows = Experiment['plan']['windows']

/** A plan as it is typed: numbers are texts until they are numbers, shares are percents. */
export interface PlanForm {
  name: string
  hypothesis: string
  purpose: Experiment['purpose']
  metric: string
  baseline: string
  effect: string
  visitorsPerDay: string
  alpha: string
  power: string
  mode: Experiment['plan']['mode']
  maxDays: string
  guardrails: readonly { metric: string; margin: string }[]
  strict: boolean
  windows: Record<keyof Windows, string>
  prior: { a: string; b: string }
  cap: string
  bandit: boolean
  traffic: string
  /** Its own part of the visitors of the surface. */
  layer: { from: string; to: string } | null
  /** By variant, relative to each other. */
  weights: Readonly<Record<string, string>>
}

/** What a plan begins with: only what most plans share is filled in, and what the firm usually judges by. */
export const blankForm = (variants: readonly string[], metric = ''): PlanForm => ({
  name: '',
  hypothesis: '',
  purpose: 'ab',
  metric,
  baseline: '',
  effect: '20',
  visitorsPerDay: '',
  alpha: '5',
  power: '80',
  mode: 'any-look',
  maxDays: '90',
  guardrails: [],
  strict: false,
  windows: { start: '1', lead: '7', qualified: '30', contract: '90' },
  prior: { a: '1', b: '1' },
  cap: '99',
  bandit: false,
  traffic: '100',
  layer: null,
  weights: Object.fromEntries(variants.map((key) => [key, '1'])),
})

/** A draft that is opened again, on a page that may have other variants since. */
export function formOf(experiment: Experiment, shown: readonly string[], locale: Locale): PlanForm {
  const { plan, layer, traffic, variants, name, hypothesis, purpose } = experiment
  const number = (value: number) => typed(locale, value)
  const percent = (share: number) => typedPercent(locale, share)
  const { start, lead, qualified, contract } = plan.windows
  const weightOf = (key: string) => variants.find((variant) => variant.key === key)?.weight
  return {
    name,
    hypothesis,
    purpose,
    metric: plan.metric,
    baseline: percent(plan.baseline),
    effect: percent(plan.effect),
    visitorsPerDay: number(plan.visitorsPerDay),
    alpha: percent(plan.alpha),
    power: percent(plan.power),
    mode: plan.mode,
    maxDays: number(plan.maxDays),
    guardrails: plan.guardrails.map(({ metric, margin }) => ({ metric, margin: percent(margin) })),
    strict: plan.strict,
    windows: {
      start: number(start),
      lead: number(lead),
      qualified: number(qualified),
      contract: number(contract),
    },
    prior: { a: number(plan.prior.a), b: number(plan.prior.b) },
    cap: percent(plan.cap),
    bandit: plan.bandit,
    traffic: percent(traffic),
    layer: layer && { from: percent(layer.from), to: percent(layer.to) },
    weights: Object.fromEntries(shown.map((key) => [key, number(weightOf(key) ?? 1)])),
  }
}

export type Read = { wanted: NewExperiment; asked: AskedPlan } | { missing: string[] }

/** The plan in numbers, or the places where there is none yet. */
export function planFrom(form: PlanForm): Read {
  const missing: string[] = []
  const number = (place: string, text: string, per = 1) => {
    const value = numberTyped(text)
    if (value === undefined) missing.push(`#/${place}`)
    return (value ?? 0) / per
  }
  const share = (place: string, text: string) => number(place, text, 100)
  const { purpose, windows, prior, layer } = form
  if (form.metric === '') missing.push('#/plan/metric')
  const plan = {
    metric: form.metric,
    baseline: share('plan/baseline', form.baseline),
    effect: share('plan/effect', form.effect),
    visitorsPerDay: number('plan/visitorsPerDay', form.visitorsPerDay),
    alpha: share('plan/alpha', form.alpha),
    power: share('plan/power', form.power),
    mode: form.mode,
    maxDays: number('plan/maxDays', form.maxDays),
    guardrails: form.guardrails.map(({ metric, margin }, index) => {
      if (metric === '') missing.push(`#/plan/guardrails/${index}/metric`)
      return { metric, margin: share(`plan/guardrails/${index}/margin`, margin) }
    }),
    strict: form.strict,
    windows: {
      start: number('plan/windows/start', windows.start),
      lead: number('plan/windows/lead', windows.lead),
      qualified: number('plan/windows/qualified', windows.qualified),
      contract: number('plan/windows/contract', windows.contract),
    },
    prior: { a: number('plan/prior/a', prior.a), b: number('plan/prior/b', prior.b) },
    cap: share('plan/cap', form.cap),
    bandit: form.bandit && purpose === 'ab',
  }
  const about = {
    plan,
    traffic: share('traffic', form.traffic),
    layer: layer && { from: share('layer/from', layer.from), to: share('layer/to', layer.to) },
  }
  const weights = Object.entries(form.weights).map(
    ([key, text]) => [key, number(`weights/${key}`, text)] as const,
  )
  if (missing.length > 0) return { missing }
  const compared = weights.filter(([, weight]) => weight > 0).length
  return {
    wanted: {
      ...about,
      name: form.name,
      hypothesis: form.hypothesis,
      purpose,
      // Of an A/A test both names have the same.
      ...(purpose === 'ab' && { weights: Object.fromEntries(weights) }),
    },
    asked: { ...about, variants: purpose === 'aa' ? 2 : Math.max(2, compared) },
  }
}
