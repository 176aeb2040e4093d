import { createHash } from 'node:crypto'

import { cachePerOwner } from '../publishing/bounded-cache.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { dayNumber } from './counts/day-number.ts'
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
    const { experiment, audience, epochs, payments, hash, now } = trial
    const days = [dayNumber(now), fullDaysOf(trial)]
    const key = createHash('sha256')
      .update(JSON.stringify([experiment, audience, epochs, payments, hash, days, beside]))
      .digest('base64')
    return (await cacheOf(workspace).get(key, () => Promise.resolve(compute()))) ?? compute()
  }
}
