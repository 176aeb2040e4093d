import type { EventsSent } from '@pulya/contract/event'
import { jsonText } from '@pulya/contract/json-text'
import type { ProblemBody } from '@pulya/contract/problem'

import { isPassing, post } from './http.ts'
import { $answers } from './visit/answers.ts'
import { store, stored } from './visit/storage.ts'

export type Event = EventsSent['events'][number]
type Sent = Pick<EventsSent, 'events'>
type About = Omit<EventsSent, 'events'>

/** Takes one more event. */
export type Outbox = (event: Event) => void

const batchMax = 100
/** Beyond this the oldest are given up: a page may stay open for days beside a server that is gone. */
const waitingMax = 300
const gatherMs = 1000
const retryMsMax = 300_000

/**
 * Sends the events of one walk, in their order, until each has arrived. From the first answer on they wait in the storage
 * under this key too, where the next page, or another tab in the same walk, takes them up with the same ids.
 *
 * @param about Nothing for a walk of the past: it is kept with its events.
 */
export function openOutbox(api: string, key: string, about: Partial<About> = {}): Outbox {
  let waiting: Event[] = []
  /** What waited when the last request left. */
  let sent: Event[] | undefined
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(settled: Event[] = []) {
    const { events = [], ...kept } = keptUnder(key)
    about = { ...kept, ...about }
    const byId = new Map([...events, ...waiting].map((event) => [event.id, event]))
    for (const { id } of settled) byId.delete(id)
    waiting = [...byId.values()].slice(-waitingMax)
    if (events.length > 0 || Object.keys($answers.get()).length > 0) {
      store(key, waiting.length > 0 ? jsonText({ ...about, events: waiting }) : null)
    }
    if (waiting.length > 0) timer ??= setTimeout(flush, Math.min(gatherMs * 2 ** failures, retryMsMax))
  }

  /** One request at a time; but a page that is left sends at once whatever has not been acknowledged. */
  async function flush(leaving?: boolean) {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0 || sent === waiting || (sent && !leaving)) return
    sent = waiting
    const events = waiting.slice(0, batchMax)
    // A browser refuses to keep alive more than 64 KiB: what it has refused once goes without.
    const settled = await settledOf(api, { ...about, events }, leaving || failures === 0)
    sent = undefined
    failures = settled.length > 0 ? 0 : failures + 1
    keep(settled)
  }

  addEventListener('pagehide', () => flush(true))
  document.addEventListener('visibilitychange', () => document.hidden && flush(true))
  addEventListener('online', () => {
    failures = 0
    void flush()
  })
  keep()
  return (event) => {
    waiting = [...waiting, event]
    // Whoever acted sees the next screen first.
    setTimeout(keep)
  }
}

/** Whatever else may be there counts as nothing. */
function keptUnder(key: string): Partial<EventsSent> {
  try {
    const kept: EventsSent = JSON.parse(stored(key) ?? '')
    return kept.events.length > 0 ? kept : {}
  } catch {
    return {}
  }
}

/** @returns Those that need not be sent again: they have arrived, or never will be accepted. */
async function settledOf(api: string, body: Partial<About> & Sent, keepalive: boolean): Promise<Event[]> {
  const { events } = body
  try {
    const response = await post(`${api}/v1/events`, body, { keepalive })
    if (response.ok) return events
    if (isPassing(response.status)) return []
    const { errors = [] }: Partial<ProblemBody> = await response.json().catch(() => ({}))
    // One that is refused, as `#/events/3/answer`, is no reason to lose the others.
    const refused = errors.flatMap(({ pointer }) => events[Number(pointer.split('/')[2])] ?? [])
    return refused.length > 0 ? refused : events
  } catch {
    return []
  }
}
