import { openBrowser } from '../browser.ts'
import { connectTo } from '../network.ts'
import { findQuiz } from '../offer.ts'
import { type Fate, fateOf } from '../plan.ts'
import { randomOf } from '../random.ts'
import type { Rates } from '../rates.ts'
import { changeDay, type Clock, dayMs, lastDay, slotAt, slots, startOf, visitDays } from './calendar.ts'
import { type CrowdOptions, crowdOf, type Somebody } from './crowd.ts'
import type { Shown } from './ledger.ts'
import { callManager, storyOf } from './manager.ts'
import type { Office } from './office.ts'
import { duplicate } from './stories.ts'
import { type Arrival, arrive, comeBack, look, sendAtOnce, stay } from './visits.ts'

export interface PlayOptions extends CrowdOptions {
  /** Every third who is to see B never comes. */
  brokenSplit: boolean
  /** Told on every evening. */
  onDay?: (day: number) => void | Promise<void>
}

interface Played {
  shown: Shown[]
  /** Of visitors. */
  requests: number
}

/** Leads are equal; of the qualified, 40 % more sign in B. */
export const rates: Rates = {
  lead: { '*': 0.5 },
  qualified: { '*': 0.9 },
  contract: { A: 0.5, B: 0.7 },
  sum: { '*': 90_000 },
}
export const weights = [
  { A: 1, B: 1 },
  { A: 1, B: 2 },
] as const
const atOnce = 40
const readingMs = 30_000
const sessionMs = 30 * dayMs

/** Three weeks of visitors, a change of weights on the way, and all that managers learn until the last window has closed. */
export async function play(office: Office, clock: Clock, options: PlayOptions): Promise<Played> {
  const { seed, brokenSplit, onDay } = options
  const crowd = crowdOf(options)
  const manager = callManager(office, clock)
  const ledger: Shown[] = []
  const returning = new Map<number, Arrival[]>()
  const network = connectTo(office.address, {})
  const quiz = await findQuiz(openBrowser(network), '/o/bankrotstvo')
  let signedInAt = clock.now()

  function note(arrival: Arrival, fate: Fate, day: number) {
    const { somebody, shown } = arrival
    const { plan, again } = somebody
    const index = crowd.indexOf(somebody)
    const story = again ? duplicate : storyOf(fate, seed, index)
    const sum = fateOf(plan, { ...rates, qualified: { '*': 1 }, contract: { '*': 1 } }, shown.variant).sum
    shown.lead = manager.expect({ phone: plan.contact.phone, at: clock.now(), day }, story, sum)
  }

  async function slot(day: number, number: number) {
    const epoch = day < changeDay ? 0 : 1
    const scene = { network, quiz, clock, epoch }
    clock.set(slotAt(day, number))
    const coming = crowd.filter((one) => one.day === day && one.slot === number)
    const here: { arrival: Arrival; first: boolean }[] = []
    await each(coming, async (somebody) => {
      if (brokenSplit && (await neverComes(somebody, network, seed))) return
      const arrival = await arrive(somebody, scene)
      ledger.push(arrival.shown)
      here.push({ arrival, first: true })
      if (somebody.kind === 'quick') await sendAtOnce(arrival, clock)
    })
    if (number === 0) {
      await each(returning.get(day) ?? [], async (arrival) => {
        await comeBack(arrival)
        here.push({ arrival, first: false })
      })
    }
    clock.set(clock.now() + readingMs)
    await each(here, async ({ arrival, first }) => {
      const { kind, plan, returnsAfter } = arrival.somebody
      if (kind === 'crawler' || kind === 'driven') await look(arrival, clock, kind === 'driven')
      if (kind !== 'person') return
      const fate = fateOf(plan, rates, arrival.shown.variant)
      if (first && fate.lead && returnsAfter > 0) {
        if (plan.script) await look(arrival, clock)
        returning.set(day + returnsAfter, [...(returning.get(day + returnsAfter) ?? []), arrival])
        return
      }
      await stay(arrival, fate, scene)
      if (fate.lead) note(arrival, fate, day)
    })
  }

  for (let day = 0; day <= lastDay; day += 1) {
    clock.set(startOf(day))
    if (clock.now() - signedInAt >= sessionMs) {
      await office.startAgain()
      signedInAt = clock.now()
    }
    // Whoever is away for a week is signed out.
    await office.ask('GET', '/api/session')
    if (day === changeDay)
      await office.ask('PATCH', `/api/experiments/${office.experiment}`, { weights: weights[1] })
    if (day === visitDays)
      await office.ask('POST', `/api/experiments/${office.experiment}/status`, { to: 'stopped' })
    for (const number of slots.keys()) await slot(day, number)
    await manager.evening(day)
    await onDay?.(day)
  }
  return { shown: ledger, requests: network.requests() }
}

/** A page of B that takes too long: every third of those who are to see it has gone before it is asked for. */
async function neverComes(
  { visitor, path, headers, kind }: Somebody,
  network: Parameters<typeof openBrowser>[0],
  seed: number,
) {
  if (kind !== 'person') return false
  const browser = openBrowser(network, { visitor, headers: { ...headers, 'sec-purpose': 'prefetch' } })
  const { html } = await browser.open(path)
  return /data-variant="B"/.test(html) && randomOf('impatient', seed, visitor)() < 1 / 3
}

async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await act(item)
    }),
  )
}
