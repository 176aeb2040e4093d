import type { EventKind, EventsSent, Face } from '@pulya/contract/event'
import type { Given } from '@pulya/contract/given'

import { isPassing, post } from './http.ts'
import { uuid } from './visit/uuid.ts'

/** Where events go and what they are about. */
export interface Line {
  api: string
  source: string
  snapshot: string
  visitor: string
  given: Given
  face: Face
}

type Event = EventsSent['events'][number]

const batchMax = 100
/** Beyond this the oldest are given up: a page may stay open for days beside a server that is gone. */
const waitingMax = 300
const gatherMs = 1000
const retryMsMax = 300_000

let line: Line
let waiting: Event[] = []
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Starts sending, and empties the queue whenever the page may be about to end. */
export function openLine(given: Line): void {
  line = given
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', () => document.hidden && flush())
}

export function record(kind: EventKind, about: Partial<Event> = {}): void {
  waiting = [...waiting, { id: uuid(), kind, at: Date.now(), ...about }].slice(-waitingMax)
  timer ??= setTimeout(flush, gatherMs)
}

/** Sends what has gathered. What does not arrive waits for the next turn with the same ids, so nothing counts twice. */
function flush(): void {
  clearTimeout(timer)
  timer = undefined
  const events = waiting.slice(0, batchMax)
  if (events.length === 0) return
  waiting = waiting.slice(batchMax)

  void arrives(events).then((arrived) => {
    failures = arrived ? 0 : failures + 1
    if (!arrived) waiting = [...events, ...waiting]
    if (waiting.length > 0) timer ??= setTimeout(flush, Math.min(gatherMs * 2 ** failures, retryMsMax))
  })
}

/** False when it is worth another try. */
async function arrives(events: Event[]): Promise<boolean> {
  const { api, ...about } = line
  const body: EventsSent = { ...about, events }
  try {
    return !isPassing((await post(`${api}/v1/events`, body, { keepalive: true })).status)
  } catch {
    return false
  }
}
