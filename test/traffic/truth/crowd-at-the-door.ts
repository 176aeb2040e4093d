import type { Network } from '../network.ts'
import type { Quiz } from '../offer.ts'
import { type Fate, fateOf } from '../plan.ts'
import { each } from './at-once.ts'
import { changeDay, type Clock, slotAt } from './calendar.ts'
import { type CrowdOptions, crowdOf } from './crowd.ts'
import type { Shown } from './ledger.ts'
import { type Manager, storyOf } from './manager.ts'
import { everybodySigns, rates } from './rates.ts'
import { duplicate } from './stories.ts'
import { type Arrival, arrive, comeBack, look, neverComes, sendAtOnce, stay } from './visits.ts'

interface Scene {
  network: Network
  quiz: Quiz | undefined
  clock: Clock
  manager: Manager
}

export interface Doors {
  /** Lets in whoever comes at this time: all open the page, and half a minute later all do what they came for. */
  open: (day: number, slot: number) => Promise<void>
  ledger: readonly Shown[]
}

const atOnce = 40
/** Longer than a program takes to fill in a form. */
const readingMs = 30_000

export function crowdAtTheDoor(options: CrowdOptions & { brokenSplit: boolean }, scene: Scene): Doors {
  const { seed, brokenSplit } = options
  const { network, clock, manager } = scene
  const crowd = crowdOf(options)
  const places = new Map(crowd.map((somebody, index) => [somebody, index]))
  const ledger: Shown[] = []
  const returning = new Map<number, Arrival[]>()

  async function letIn(day: number, slot: number): Promise<Arrival[]> {
    const here: Arrival[] = []
    const coming = crowd.filter((one) => one.day === day && one.slot === slot)
    await each(coming, atOnce, async (somebody) => {
      if (brokenSplit && (await neverComes(somebody, network, seed))) return
      const arrival = await arrive(somebody, { ...scene, epoch: day < changeDay ? 0 : 1 })
      ledger.push(arrival.shown)
      here.push(arrival)
      if (somebody.kind === 'quick') await sendAtOnce(arrival, clock)
    })
    return here
  }

  async function goOn(arrival: Arrival, day: number) {
    const { somebody, shown } = arrival
    const { kind, plan, returnsAfter } = somebody
    if (kind === 'crawler' || kind === 'driven') await look(arrival, clock, kind === 'driven')
    if (kind !== 'person') return
    const fate = fateOf(plan, rates, shown.variant)
    if (!fate.lead || returnsAfter === 0) return finish(arrival, fate, day)
    if (plan.script) await look(arrival, clock)
    returning.set(day + returnsAfter, [...(returning.get(day + returnsAfter) ?? []), arrival])
  }

  async function finish(arrival: Arrival, fate: Fate, day: number) {
    const { somebody, shown } = arrival
    await stay(arrival, fate, scene)
    if (!fate.lead) return
    const story = somebody.again ? duplicate : storyOf(fate, seed, places.get(somebody) ?? 0)
    const { sum } = fateOf(somebody.plan, everybodySigns, shown.variant)
    shown.lead = manager.expect({ phone: somebody.plan.contact.phone, at: clock.now(), day }, story, sum)
  }

  return {
    ledger,
    async open(day, slot) {
      clock.set(slotAt(day, slot))
      const here = await letIn(day, slot)
      const back = slot === 0 ? (returning.get(day) ?? []) : []
      await each(back, atOnce, comeBack)
      clock.set(clock.now() + readingMs)
      await each(here, atOnce, (arrival) => goOn(arrival, day))
      await each(back, atOnce, (arrival) =>
        finish(arrival, fateOf(arrival.somebody.plan, rates, arrival.shown.variant), day),
      )
    },
  }
}
