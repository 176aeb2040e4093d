import { cachePerOwner } from '../publishing/bounded-cache.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { dayNumber } from './counts/day-number.ts'
import { digestOf } from './counts/digest.ts'
import { fullDaysOf, type Trial } from './trial.ts'

/**
 * Keeps what was computed of one version of the data. It follows from the experiment, its counters and how many days have
 * passed, so whoever asks again on the same day gets the same.
 */
export function remembered<Value>(entriesMax: number) {
  const cacheOf = cachePerOwner<Value>(entriesMax)
  return async (
    workspace: Workspace,
    trial: Trial,
    beside: unknown,
    compute: () => Value,
  ): Promise<Value> => {
    const { experiment, audience, epochs, digest, now } = trial
    const days = [dayNumber(now), fullDaysOf(trial)]
    const key = digestOf([experiment, audience, epochs, digest, days, beside])
    return (await cacheOf(workspace).get(key, () => Promise.resolve(compute()))) ?? compute()
  }
}
