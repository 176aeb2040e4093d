import type { Arm } from '@pulya/stats/arm'
import { believeArms } from '@pulya/stats/bayes'
import { sum } from '@pulya/stats/sum'

import { metricOf } from '../metrics/registry.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { windowOf } from './measures/measure.ts'
import { armWithin } from './measures/share-measure.ts'
import { remembered } from './remembered.ts'
import { shareBehind } from './segments.ts'
import { bounded } from './shape/bounded.ts'
import type { Beliefs } from './shape/beliefs.ts'
import { isLocked, type Trial } from './trial.ts'

const kept = remembered<Beliefs>(100)

/** What to believe of the share behind the primary metric; nothing while a fixed test is locked. Dear, so it is kept. */
export const beliefsOf = (workspace: Workspace, trial: Trial): Promise<Beliefs> =>
  kept(workspace, trial, 'beliefs', () => believed(trial))

function believed(trial: Trial): Beliefs {
  const { prior } = trial.experiment.plan
  const metric = shareBehind(metricOf(trial.experiment.plan.metric))
  const { lastDay, windowDays } = windowOf(trial, metric)
  if (lastDay < 0 || isLocked(trial, lastDay)) return { prior, variants: [] }
  const keys = [trial.control, ...trial.treatments]
  const { arms, againstControl } = believeArms(
    spreadAlike(trial, keys, metric.step, { lastDay, windowDays }),
    { prior },
  )
  return {
    prior,
    variants: arms.map(({ mean, interval, best, expectedLoss }, index) => {
      const against = againstControl[index - 1]
      return {
        variant: keys[index] ?? '',
        mean,
        interval: bounded(interval),
        chanceBest: best,
        lossAgainstBest: expectedLoss,
        ...(against && {
          againstControl: { ...against, upliftInterval: bounded(against.upliftInterval) },
        }),
      }
    }),
  }
}

/** Each arm with its own visitors, converting as if these were spread over the epochs like everybody. */
function spreadAlike(
  trial: Trial,
  keys: readonly string[],
  step: string,
  { lastDay, windowDays }: { lastDay: number; windowDays: number },
): Arm[] {
  const arms = (epoch: number) =>
    keys.map((variant) => armWithin(trial, { step, variant, epoch }, { from: 0, to: lastDay }, windowDays))
  const epochs = trial.cohorts.epochs.map(arms)
  const whole = epochs.filter((epoch) => epoch.every(({ visitors }) => visitors > 0))
  const everybody = sum(whole.flat().map(({ visitors }) => visitors))
  return keys.map((_, index) => {
    const visitors = sum(whole.map((epoch) => epoch[index]?.visitors ?? 0))
    const rate = sum(
      whole.map((epoch) => {
        const arm = epoch[index]
        const share = sum(epoch.map((each) => each.visitors)) / everybody
        return arm ? (share * arm.conversions) / arm.visitors : 0
      }),
    )
    return { visitors, conversions: rate * visitors }
  })
}
