import { together, type Arm } from '@pulya/stats/arm'
import { benjaminiHochbergWithLevels } from '@pulya/stats/multiple-testing'
import { estimateRate } from '@pulya/stats/one-look'
import { compareStratified } from '@pulya/stats/stratified'

import type { Metric, ShareMetric } from '../metrics/metric.ts'
import { metricOf } from '../metrics/registry.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { steps } from '../visits/steps.ts'
import { type Comparable, comparableRates, type Pair } from './compare/comparable.ts'
import { shown } from './compare/trail.ts'
import { dayName } from './counts/day-number.ts'
import { readSegments, type SegmentCount } from './counts/read-segments.ts'
import { windowOf } from './measures/measure.ts'
import { differencesDiffer, differsP } from './overview/weeks.ts'
import { bounded } from './shape/bounded.ts'
import type { Effect } from './shape/effect.ts'
import { type Dimension, dimensions, type Segments } from './shape/segments.ts'
import { epochsOf, isLocked, type Trial, variantsOf } from './trial.ts'

/** The primary metric by what was known of visitors before they were shown anything. */
export async function segmentsOf({ db }: Workspace, trial: Trial): Promise<Segments> {
  const metric = shareBehind(metricOf(trial.experiment.plan.metric))
  const { lastDay } = windowOf(trial, metric)
  const counts =
    lastDay < 0
      ? []
      : await readSegments(db, {
          experiment: trial.experiment.id,
          audience: trial.audience,
          dimensions,
          steps: [steps.exposed, metric.step],
          until: dayName(trial.cohorts.firstDay + lastDay),
        })
  const values = valuesOf(counts, metric.step)
  const effects = isLocked(trial, lastDay) ? new Map<string, Effect>() : effectsOf(trial, values)
  return {
    metric: metric.key,
    dimensions: dimensions.map((dimension) => {
      const own = values.filter((value) => value.dimension === dimension)
      return {
        dimension,
        values: own.map((value) => ({
          value: value.value,
          variants: variantsOf(trial).map((variant) => armOf(trial, value, variant, effects)),
        })),
        differs: trial.treatments.map((variant) => differsBy(trial, own, variant, lastDay)),
      }
    }),
  }
}

/** Money and costs are told apart by the step they hang on: sums of few payers say nothing of a segment. */
export function shareBehind(metric: Metric): ShareMetric {
  switch (metric.kind) {
    case 'share':
      return metric
    case 'cost':
      return shareBehind(metricOf(metric.per.metric))
    case 'revenue':
      return shareBehind(metricOf('contract'))
    case 'pace':
      return shareBehind(metricOf('lead'))
  }
}

interface Value {
  dimension: Dimension
  value: string
  visitors: number
  arm: (variant: string, epoch: number) => Arm
}

/** The largest first; what is not told apart comes last. */
function valuesOf(counts: readonly SegmentCount[], step: string): Value[] {
  const grouped = Map.groupBy(counts, ({ dimension, value }) => JSON.stringify([dimension, value]))
  const values = [...grouped.values()].flatMap((members) => {
    const dimension = dimensions.find((known) => known === members[0]?.dimension)
    const value = members[0]?.value ?? ''
    const counted = new Map(
      members.map((member) => [`${member.step}/${member.epoch}/${member.variant}`, member.visitors]),
    )
    const at = (wanted: string, variant: string, epoch: number) =>
      counted.get(`${wanted}/${epoch}/${variant}`) ?? 0
    const visitors = members
      .filter((member) => member.step === steps.exposed)
      .reduce((total, member) => total + member.visitors, 0)
    return dimension === undefined
      ? []
      : {
          dimension,
          value,
          visitors,
          arm: (variant: string, epoch: number) => ({
            visitors: at(steps.exposed, variant, epoch),
            conversions: at(step, variant, epoch),
          }),
        }
  })
  const isRest = ({ value }: Value) => Number(value === '*')
  return values.toSorted((one, other) => isRest(one) - isRest(other) || other.visitors - one.visitors)
}

const pairsOf = (trial: Trial, { arm }: Value, treatment: string): Pair<Arm>[] =>
  epochsOf(trial, treatment).map((epoch) => ({
    control: arm(trial.control, epoch),
    treatment: arm(treatment, epoch),
  }))

const nameOf = ({ dimension, value }: Value, variant: string) => JSON.stringify([dimension, value, variant])

/** Corrected over all rows of all dimensions. */
function effectsOf(trial: Trial, values: readonly Value[]): Map<string, Effect> {
  const { alpha } = trial.experiment.plan
  const found = values.flatMap((value) =>
    trial.treatments.flatMap((variant) => {
      const compared = comparableRates(pairsOf(trial, value, variant))
      return compared ? { name: nameOf(value, variant), compared } : []
    }),
  )
  const among = benjaminiHochbergWithLevels(
    found.map(({ compared }) => trial.judge.p(compared)),
    alpha,
  )
  return new Map(
    found.map(({ name, compared }, index) => {
      const { p, level } = among[index] ?? { p: 1, level: alpha }
      return [name, shown(trial.judge.size(compared, level), { alpha, p, level })]
    }),
  )
}

function armOf(trial: Trial, value: Value, variant: string, effects: ReadonlyMap<string, Effect>) {
  const arm = trial.cohorts.epochs
    .map((epoch) => value.arm(variant, epoch))
    .reduce(together, { visitors: 0, conversions: 0 })
  const { rate, interval } = estimateRate(arm, trial.experiment.plan.alpha)
  const effect = effects.get(nameOf(value, variant))
  return { variant, ...arm, value: rate, interval: bounded(interval), ...(effect && { effect }) }
}

/** Whether the effect depends on this fact, and the effect with the mix of its values held equal in both arms. */
function differsBy(
  trial: Trial,
  values: readonly Value[],
  variant: string,
  lastDay: number,
): Segments['dimensions'][number]['differs'][number] {
  const { alpha } = trial.experiment.plan
  if (isLocked(trial, lastDay)) return { variant, p: null, differs: false, reversal: false, stratified: null }
  const byValue = values.map((value) => comparableRates(pairsOf(trial, value, variant)))
  const p = differencesDiffer(byValue.filter((compared): compared is Comparable => compared !== undefined))
  const strata = values.flatMap((value) => pairsOf(trial, value, variant))
  const all = comparableRates(strata)
  return {
    variant,
    p,
    differs: p !== null && p < differsP,
    reversal: compareStratified(strata, alpha)?.signReversal ?? false,
    stratified: all
      ? shown(trial.judge.size(all, alpha), { alpha, p: trial.judge.p(all), level: alpha })
      : null,
  }
}
