import { eventsRequest, type EventsRequest } from '@pulya/contract/event'
import { leadRequest, type LeadRequest } from '@pulya/contract/lead'

import { type Browser, openBrowser } from '../traffic/browser.ts'
import { visitWithScript } from '../traffic/js-visitor.ts'
import { connectTo } from '../traffic/network.ts'
import { type Quiz, readOffer } from '../traffic/offer.ts'
import { fateOf, planOf } from '../traffic/plan.ts'
import { startTally, type Tally } from '../traffic/tally.ts'

/** Everything the server has said yes to. */
export interface Acknowledged {
  events: { visitor: string; event: EventsRequest['events'][number] }[]
  leads: LeadRequest[]
  /** Phones left in the form of the offer, whose leads get their ids from the server. */
  forms: string[]
  /** Visitors whose page has said that it was seen. */
  visitors: Set<string>
  tally: Tally
}

export interface Load {
  acknowledged: Acknowledged
  /** Lets everybody finish, and resolves when the last one has gone. */
  end(): Promise<void>
}

const path = '/o/bankrotstvo'
const rates = { lead: { '*': 0.5 }, qualified: {}, contract: {}, sum: {} }

/** Visitors with scripts, one after another in each of so many places; whatever is not acknowledged they send again. */
export function startLoad(address: string, quiz: Quiz, places: number): Load {
  const network = connectTo(address)
  const visitors = new Set<string>()
  const acknowledged: Acknowledged = { events: [], leads: [], forms: [], visitors, tally: startTally(quiz) }
  const ending = new AbortController()
  let next = 0

  async function sendOneByOne() {
    while (!ending.signal.aborted) {
      const browser = listening(openBrowser(network), acknowledged)
      const plan = planOf(1, next++, 0)
      const page = readOffer((await browser.open(path)).html)
      const fate = fateOf(plan, rates, page.variant)
      const reach = acknowledged.tally.visitor(page.variant)
      reach('exposed')
      await visitWithScript({ browser, plan, fate, page, quiz, reach })
    }
  }

  const done = Promise.all(Array.from({ length: places }, sendOneByOne))
  return {
    acknowledged,
    async end() {
      ending.abort()
      await done
    },
  }
}

/** The same browser; what it has sent is noted as soon as it is acknowledged. */
function listening(browser: Browser, { events, leads, forms, visitors }: Acknowledged): Browser {
  return {
    ...browser,
    async send(to, body) {
      const answer = await browser.send(to, body)
      if (to === '/v1/leads') leads.push(leadRequest.parse(body))
      else {
        const { visitor, events: sent } = eventsRequest.parse(body)
        events.push(...sent.map((event) => ({ visitor, event })))
        visitors.add(visitor)
      }
      return answer
    },
    async submit(to, fields) {
      const page = await browser.submit(to, fields)
      forms.push(fields.get('phone') ?? '')
      return page
    },
  }
}
