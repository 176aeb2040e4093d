import { checkRatio, joinChecks, type RatioCheck, watchRatio } from '@pulya/stats/srm'

import { steps } from '../../visits/steps.ts'
import { type ExposedGroup } from '../counts/read-segments.ts'
import type { Cohorts } from '../counts/cohorts.ts'
import type { Exposed } from '../counts/read-counts.ts'
import { finite } from '../shape/bounded.ts'
import type { Health } from '../shape/health.ts'
import { type Trial, variantsOf } from '../trial.ts'

/** Everything that could make a comparison unsound, in the order it is shown. */
export function healthOf(trial: Trial, bots: readonly Exposed[], groups: readonly ExposedGroup[]): Health[] {
  return [
    splitCheck(trial),
    splitByCheck(trial, groups),
    crossedCheck(trial),
    botsCheck(trial, bots),
    confirmedCheck(trial),
  ]
}

/** Visitors of one variant in one epoch. */
type Count = (variant: string, epoch: number) => number

/** Every epoch against its own weights, then all together. */
function checkEpochs(trial: Trial, count: Count): { all: RatioCheck; worst: number } {
  const checks = trial.epochs.map(({ epoch, weights }) => {
    const variants = variantsOf(trial)
    return checkRatio(
      variants.map((variant) => count(variant, epoch)),
      variants.map((variant) => weights[variant] ?? 0),
    )
  })
  const worst = Math.min(1, ...checks.map(({ p }) => p * checks.length))
  return { all: joinChecks(checks), worst }
}

const mismatchP = 0.001

function splitCheck(trial: Trial): Health {
  const exposed = countIn(trial.cohorts, steps.exposed)
  const { all, worst } = checkEpochs(trial, exposed)
  const watched = trial.epochs.map(({ epoch, weights }) => watchEpoch(trial, epoch, weights))
  // Several epochs are several chances to be wrong.
  const sequential = Math.min(1, ...watched.map((p) => p * watched.length))
  const red = all.p < mismatchP || worst < mismatchP || sequential < 0.01
  return light('split', trial, { red, amber: all.p < 0.01, value: finite(all.p), sequential })
}

function watchEpoch(
  { cohorts, ...trial }: Trial,
  epoch: number,
  weights: Readonly<Record<string, number>>,
): number {
  const variants = trial.experiment.variants.map(({ key }) => key)
  const until = variants.map((variant) => cohorts.until({ step: steps.exposed, variant, epoch }, 1))
  const looks = Array.from({ length: cohorts.days }, (_, day) => until.map((visitors) => visitors[day] ?? 0))
  const { p } = watchRatio(
    looks,
    variants.map((variant) => weights[variant] ?? 0),
  )
  return p.at(-1) ?? 1
}

/** Groups where a mismatch could be seen at all. */
const groupMin = 100

function splitByCheck(trial: Trial, groups: readonly ExposedGroup[]): Health {
  const large = groups.filter(({ visitors }) => visitors >= groupMin)
  const checked = large.map((group) => ({ group, p: checkEpochs(trial, group.count).all.p }))
  const worst = checked.toSorted((one, other) => one.p - other.p)[0]
  if (!worst) return none('split-by')
  const p = Math.min(1, worst.p * checked.length)
  const red = p < mismatchP
  const { dimension, value } = worst.group
  return {
    ...light('split-by', trial, { red, amber: p < 0.01, value: p }),
    where: p < 0.01 ? { dimension, value } : null,
  }
}

/** Above this share of people who saw several variants, variants have told on each other. */
const crossedMax = 0.01

function crossedCheck(trial: Trial): Health {
  const total = (step: string) => sumOf(variantsOf(trial), (variant) => trial.cohorts.visitors(step, variant))
  const value = total('crossed') / total(steps.exposed)
  return light('crossed', trial, {
    red: value > crossedMax,
    amber: value > crossedMax / 2,
    value: finite(value),
  })
}

/** People and programs together: programs are left out of the numbers, but what sends them elsewhere is no chance. */
function botsCheck(trial: Trial, bots: readonly Exposed[]): Health {
  if (trial.audience === 'simulated' || bots.length === 0) return none('unbalanced-bots')
  const here = countIn(trial.cohorts, steps.exposed)
  const there: Count = (variant, epoch) =>
    bots.find((exposed) => exposed.variant === variant && exposed.epoch === epoch)?.visitors ?? 0
  const { all } = checkEpochs(trial, (variant, epoch) => here(variant, epoch) + there(variant, epoch))
  const alone = checkEpochs(trial, there).all
  const p = Math.min(all.p, alone.p)
  return light('unbalanced-bots', trial, { red: false, amber: p < mismatchP, value: p })
}

function confirmedCheck(trial: Trial): Health {
  const { all } = checkEpochs(trial, countIn(trial.cohorts, steps.confirmed))
  return light('confirmed', trial, { red: false, amber: all.p < mismatchP, value: all.p })
}

function countIn(cohorts: Cohorts, step: string): Count {
  return (variant, epoch) => cohorts.until({ step, variant, epoch }, Infinity).at(-1) ?? 0
}

interface Found {
  red: boolean
  amber: boolean
  value: number | null
  sequential?: number
}

function light(check: Health['check'], { cohorts }: Trial, { red, amber, value, sequential }: Found): Health {
  if (cohorts.days === 0) return none(check)
  const shines = amber ? 'amber' : 'green'
  return { check, light: red ? 'red' : shines, value, sequential: sequential ?? null, where: null }
}

const none = (check: Health['check']): Health => ({
  check,
  light: 'none',
  value: null,
  sequential: null,
  where: null,
})

const sumOf = (variants: readonly string[], of: (variant: string) => number) =>
  variants.reduce((total, variant) => total + of(variant), 0)
