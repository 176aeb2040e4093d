import { openBrowser } from './browser.ts'
import { visitWithScript } from './js-visitor.ts'
import { callManager, type Manager } from './manager.ts'
import { connectTo, type Network } from './network.ts'
import { visitWithoutScript } from './no-js-visitor.ts'
import { findQuiz, type Quiz, readOffer } from './offer.ts'
import { fateOf, planOf } from './plan.ts'
import type { Rates } from './rates.ts'
import { startTally, type Tally } from './tally.ts'

export interface TrafficOptions {
  /** Origin of the product. */
  address: string
  /** Slug. */
  offer: string
  visitors: number
  seed: number
  /** Share of browsers without scripts. */
  nojs: number
  rates: Rates
  /** Visitors at a time. */
  concurrency: number
  /** A one-time sign-in link or a session cookie; without it no statuses are set. */
  session?: string
}

export interface Traffic {
  tally: Tally
  /** How many came: fewer than asked for when too many of them were refused. */
  visitors: number
  withoutScript: number
  requests: number
  seconds: number
  /** Why visits ended that should not have. */
  refusals: string[]
}

/** Beyond this there is nothing more to learn. */
const refusalsMax = 20

/** Sends everybody, and resolves when the last one has gone. @param onVisit Told after each. */
export async function sendTraffic(options: TrafficOptions, onVisit?: () => void): Promise<Traffic> {
  const { address, offer, visitors, concurrency, session } = options
  const network = connectTo(address)
  const path = `/o/${offer}`
  const quiz = await findQuiz(openBrowser(network), path)
  const manager = session === undefined ? undefined : await callManager(address, session)
  const tally = startTally(quiz)
  const scene = { network, path, quiz, manager, tally }

  const started = performance.now()
  const refusals: string[] = []
  let withoutScript = 0
  let next = 0
  async function sendOneByOne() {
    while (next < visitors && refusals.length < refusalsMax) {
      const index = next++
      const plan = planOf(options.seed, index, options.nojs)
      if (!plan.script) withoutScript += 1
      await send(plan, options.rates, scene).catch((error: unknown) => {
        refusals.push(`visitor ${index}: ${error instanceof Error ? error.message : String(error)}`)
      })
      onVisit?.()
    }
  }
  await Promise.all(Array.from({ length: concurrency }, sendOneByOne))
  const seconds = (performance.now() - started) / 1000
  return { tally, visitors: next, withoutScript, requests: network.requests(), seconds, refusals }
}

interface Scene {
  network: Network
  path: string
  quiz: Quiz | undefined
  manager: Manager | undefined
  tally: Tally
}

async function send(plan: ReturnType<typeof planOf>, rates: Rates, scene: Scene): Promise<void> {
  const { network, path, quiz, manager, tally } = scene
  const browser = openBrowser(network)
  const page = readOffer((await browser.open(path)).html)
  const { variant } = page
  const reach = tally.visitor(variant)
  reach('exposed')
  if (plan.reloads) {
    const again = readOffer((await browser.open(path)).html)
    if (again.variant !== variant) throw new Error(`Variant ${variant} became ${again.variant} on reload`)
  }
  const fate = fateOf(plan, rates, variant)
  const visit = { browser, plan, fate, page, quiz, reach }
  await (plan.script ? visitWithScript(visit) : visitWithoutScript(visit))

  if (!manager || !fate.qualified) return
  await manager.settle(plan.contact.phone, fate)
  reach('qualified')
  if (fate.contract) {
    reach('contract')
    tally.earn(variant, fate.sum)
  }
}
