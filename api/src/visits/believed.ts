import { type Given, givenNothing } from '@pulya/quiz/run'

import { dayOf } from './day.ts'

const dayMs = 86_400_000
/** A run may be taken up again for this long. */
const behindMs = 60 * dayMs
/** Somewhere it is tomorrow already. */
const aheadMs = dayMs

/**
 * What a client says a run began with. A day that cannot be gives way to the server's own: what is counted in days must
 * not go by a clock that is years off, nor by one that was set for the purpose.
 *
 * @param now When it was received, unix ms.
 */
export function believed(said: Given | undefined, now: number): Given {
  const today = dayOf(now)
  if (!said) return givenNothing(today)
  const possible = said.day >= dayOf(now - behindMs) && said.day <= dayOf(now + aheadMs)
  return possible ? said : { ...said, day: today }
}
