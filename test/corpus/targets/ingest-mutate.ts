import { z } from 'zod'

import type { Case } from '../cases.ts'
import { outcome, type Seen } from '../judge.ts'
import { bytesOf } from '../value.ts'
import type { Answer } from '../world/exchange.ts'
import { goodEvents, goodLead, post, readLead } from '../world/leads.ts'
import { jsonType, type World } from '../world/world.ts'
import { changesAt } from './ingest-changes.ts'

/** Sends good bodies with the input at each of the places that the case may mean. All must be answered alike. */
export async function mutate(world: World, given: Case): Promise<Seen> {
  const changes = changesAt(given.where ?? '')
  // Where a text is taken, it is taken by a name; the other texts are ids.
  const meant = given.expected === 'reject-4xx' ? changes : changes.slice(0, 1)
  const seen: Seen[] = []
  for (const change of meant) {
    const value = new Uint8Array(bytesOf(given))
    seen.push(
      'lead' in change
        ? await asLead(world, change.lead, value)
        : await asEvents(world, change.events, value),
    )
  }
  const [first, ...others] = seen
  if (!first) throw new Error(`${given.id}: there is no place "${given.where}"`)
  const unlike = others.filter(({ answer }) => outcome(answer) !== outcome(first.answer))
  return {
    answer: first.answer,
    faults: [
      ...seen.flatMap(({ faults = [] }) => faults),
      ...unlike.map(({ answer }) => `elsewhere: ${said(answer)}`),
    ],
  }
}

type Events = ReturnType<typeof goodEvents>
type Lead = ReturnType<typeof goodLead>

/** How a body is made of a good one; what it makes is sent. */
export type Change =
  | { events: (good: Events, value: Uint8Array) => Uint8Array }
  | { lead: (good: Lead, value: Uint8Array) => Uint8Array }

async function asEvents(
  world: World,
  change: (good: Events, value: Uint8Array) => Uint8Array,
  value: Uint8Array,
) {
  const good = goodEvents(world)
  const answer = await sent(world, '/v1/events', change(good, value))
  if (outcome(answer) !== 'refused') return { answer }
  // Had anything of it been kept, the good ones would not all be new.
  const again = await post(world, '/v1/events', good)
  const { accepted } = z.object({ accepted: z.int() }).parse(JSON.parse(again.body))
  return { answer, faults: accepted === good.events.length ? [] : [`kept of a refused body: ${said(again)}`] }
}

async function asLead(
  world: World,
  change: (good: Lead, value: Uint8Array) => Uint8Array,
  value: Uint8Array,
) {
  const good = goodLead(world)
  const answer = await sent(world, '/v1/leads', change(good, value))
  const card = await readLead(world, good.id)
  const refused = outcome(answer) === 'refused'
  const byOurClock = !card || Math.abs(Date.now() - card.createdAt) < 60_000
  return {
    answer,
    faults: [
      ...(refused && card ? ['a refused lead was kept'] : []),
      ...(byOurClock ? [] : ['the time of the client was believed']),
    ],
  }
}

const sent = ({ send }: World, target: string, body: Uint8Array): Promise<Answer> =>
  send({ method: 'POST', target, headers: [jsonType], body })

const said = ({ status, body }: Answer): string => `${status} ${body}`
