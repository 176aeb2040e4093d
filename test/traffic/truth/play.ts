import { openBrowser } from '../browser.ts'
import { connectTo } from '../network.ts'
import { findQuiz } from '../offer.ts'
import { changeDay, type Clock, dayMs, lastDay, slots, startOf, visitDays } from './calendar.ts'
import { crowdAtTheDoor } from './crowd-at-the-door.ts'
import type { CrowdOptions } from './crowd.ts'
import type { Shown } from './ledger.ts'
import { callManager } from './manager.ts'
import type { Office } from './office.ts'

export interface PlayOptions extends CrowdOptions {
  /** Every third who is to see B never comes. */
  brokenSplit: boolean
  /** Told on every evening. */
  onDay?: (day: number) => void | Promise<void>
}

interface Played {
  shown: readonly Shown[]
  /** Of visitors. */
  requests: number
}

const sessionMs = 30 * dayMs

/** Three weeks of visitors, a change of weights on the way, and all that managers learn until the last window has closed. */
export async function play(office: Office, clock: Clock, options: PlayOptions): Promise<Played> {
  const { ask, address, experiment } = office
  const network = connectTo(address, {})
  const quiz = await findQuiz(openBrowser(network), '/o/bankrotstvo')
  const manager = callManager(office, clock)
  const doors = crowdAtTheDoor(options, { network, quiz, clock, manager })
  let signedInAt = clock.now()

  for (let day = 0; day <= lastDay; day += 1) {
    clock.set(startOf(day))
    if (clock.now() - signedInAt >= sessionMs) {
      await office.startAgain()
      signedInAt = clock.now()
    }
    // Whoever is away for a week is signed out; this answer comes after it was noted that they are not.
    await ask('DELETE', '/api/account/sessions')
    if (day === changeDay) await ask('PATCH', `/api/experiments/${experiment}`, { weights: { A: 1, B: 2 } })
    if (day === visitDays) await ask('POST', `/api/experiments/${experiment}/status`, { to: 'stopped' })
    for (const slot of slots.keys()) await doors.open(day, slot)
    await manager.evening(day)
    await options.onDay?.(day)
  }
  return { shown: doors.ledger, requests: network.requests() }
}
