import { randomUUID } from 'node:crypto'

import { type Browser, openBrowser } from '../browser.ts'
import { visitWithScript } from '../js-visitor.ts'
import type { Network } from '../network.ts'
import { visitWithoutScript } from '../no-js-visitor.ts'
import { type OfferPage, type Quiz, readOffer } from '../offer.ts'
import type { Fate } from '../plan.ts'
import { randomOf } from '../random.ts'
import { leaveOnOffer } from '../visit.ts'
import { type Clock, firmClock } from './calendar.ts'
import type { Somebody } from './crowd.ts'
import type { Shown } from './ledger.ts'
import { silently } from './silently.ts'

/** A browser with the page of the offer before it. */
export interface Arrival {
  somebody: Somebody
  browser: Browser
  page: OfferPage
  shown: Shown
}

interface Scene {
  network: Network
  quiz: Quiz | undefined
  clock: Clock
}

/** @returns What was written down of it, to be added to. */
export async function arrive(
  somebody: Somebody,
  { network, clock, epoch }: Pick<Scene, 'network' | 'clock'> & { epoch: number },
): Promise<Arrival> {
  const { visitor, headers, path, kind, facts } = somebody
  const browser = openBrowser('accept-language' in headers ? network : silently(network), {
    headers,
    visitor,
  })
  const page = readOffer((await browser.open(path)).html)
  const at = clock.now()
  const shown: Shown = {
    audience: kind === 'person' ? 'people' : 'bots',
    variant: page.variant,
    epoch,
    at,
    facts: { ...facts, ...firmClock(at) },
    steps: new Map([['exposed', at]]),
    lead: undefined,
  }
  return { somebody, browser, page, shown }
}

/** Opens the page once more. @throws When another variant is shown than before. */
export async function comeBack({ somebody, browser, shown }: Arrival): Promise<void> {
  const { variant } = readOffer((await browser.open(somebody.path)).html)
  if (variant !== shown.variant) throw new Error(`Variant ${shown.variant} became ${variant}`)
}

/** A page of B that takes too long: every third of those who are to see it has gone before it is asked for. */
export async function neverComes(
  { visitor, path, headers, kind }: Somebody,
  network: Network,
  seed: number,
): Promise<boolean> {
  if (kind !== 'person') return false
  const browser = openBrowser(network, { visitor, headers: { ...headers, 'sec-purpose': 'prefetch' } })
  const { variant } = readOffer((await browser.open(path)).html)
  return variant === 'B' && randomOf('impatient', seed, visitor)() < 1 / 3
}

/** Only looks at the page. */
export async function look({ browser, page, shown }: Arrival, clock: Clock, driven = false): Promise<void> {
  const event = { id: randomUUID(), at: clock.now(), kind: 'page_view', ...(driven && { webdriver: true }) }
  const { source, snapshot } = page
  await browser.send('/v1/events', { source, snapshot, visitor: browser.visitor(), events: [event] })
  shown.steps.set('confirmed', clock.now())
}

/** Does all that this person came for. */
export async function stay(
  arrival: Arrival,
  fate: Fate,
  { quiz, clock }: Pick<Scene, 'quiz' | 'clock'>,
): Promise<void> {
  const { somebody, browser, page, shown } = arrival
  const { plan } = somebody
  const visit = { browser, plan, fate, page, quiz, reach: reaching(shown, clock) }
  await (plan.script ? visitWithScript(visit) : visitWithoutScript(visit))
  if (plan.script || shown.steps.size > 1) noteOnce(shown, 'confirmed', clock.now())
}

/** What a program does as soon as the page is there. */
export async function sendAtOnce({ somebody, browser, page, shown }: Arrival, clock: Clock): Promise<void> {
  const fate: Fate = { lead: true, qualified: false, contract: false, sum: 0 }
  const { plan } = somebody
  const reach = reaching(shown, clock)
  await leaveOnOffer({ browser, plan, fate, page, quiz: undefined, reach })
  noteOnce(shown, 'confirmed', clock.now())
  shown.lead = { phone: plan.contact.phone, at: clock.now(), stages: { valid_lead: clock.now() }, sum: 0 }
}

const reaching = (shown: Shown, clock: Clock) => (step: string) => noteOnce(shown, step, clock.now())

const noteOnce = ({ steps }: Shown, step: string, at: number) => steps.set(step, steps.get(step) ?? at)
