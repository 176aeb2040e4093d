import type { Client } from '@pulya/api/client'

import type { Audience } from '../api/data.ts'
import type { Beliefs, Days, Funnel, Money, Overview, Segments } from '../api/report-data.ts'
import { type Refused, type Reply, reply } from '../api/reply.ts'
import type { Tab } from './tabs.ts'

/** What a page of a report is made of. The overview is on every one; the rest only where it was asked for. */
export interface Parts {
  overview: Overview
  funnel?: Funnel | undefined
  segments?: Segments | undefined
  money?: Money | undefined
  beliefs?: Beliefs | undefined
  days?: Days | undefined
}

interface Asked {
  experiment: string
  /** People when it is absent. */
  audience: Audience | undefined
  tabs: readonly Tab[]
}

/** All at once; the first refusal is that of the page. */
export async function readParts(
  api: Client,
  { experiment, audience, tabs: wanted }: Asked,
): Promise<Reply<Parts>> {
  const of = api.api.experiments[':experiment'].report
  const given = { param: { experiment }, query: audience ? { audience } : {} }
  const refusals: Refused[] = []
  const [overview, funnel, segments, money, beliefs, days] = await Promise.all([
    kept(reply(of.$get(given))),
    wanted.includes('funnel') ? kept(reply(of.funnel.$get(given))) : undefined,
    wanted.includes('segments') ? kept(reply(of.segments.$get(given))) : undefined,
    wanted.includes('money') ? kept(reply(of.money.$get(given))) : undefined,
    wanted.includes('beliefs') ? kept(reply(of.beliefs.$get(given))) : undefined,
    wanted.includes('data') ? kept(reply(of.days.$get(given))) : undefined,
  ])
  const [refused] = refusals
  return refused || !overview
    ? { refused: refused ?? { code: 'unexpected', errors: [] } }
    : { body: { overview, funnel, segments, money, beliefs, days } }

  async function kept<Body>(call: Promise<Reply<Body>>): Promise<Body | undefined> {
    const answer = await call
    if ('body' in answer) return answer.body
    refusals.push(answer.refused)
    return undefined
  }
}
