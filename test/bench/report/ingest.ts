import { randomUUID } from 'node:crypto'

/** Visitors who tell that they see the page, at a steady rate. */
export interface Ingest {
  /** Resolves when the last one has been answered. */
  end(): Promise<{ sent: number; perSecond: number; errors: number }>
}

const everyMs = 10
const answerWithinMs = 10_000
const headers = {
  'content-type': 'application/json',
  'accept-language': 'ru',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
}

/** Each request is somebody new, so that each adds to the counters that the report reads. */
export function startIngest(
  address: string,
  page: { source: string; snapshot: string },
  perSecond: number,
): Ingest {
  const started = performance.now()
  const under = new Set<Promise<void>>()
  let [sent, errors] = [0, 0]

  async function send() {
    const events = [{ id: randomUUID(), kind: 'page_view', at: Date.now() }]
    const body = JSON.stringify({ ...page, visitor: randomUUID(), events })
    const signal = AbortSignal.timeout(answerWithinMs)
    const answer = await fetch(`${address}/v1/events`, { method: 'POST', headers, body, signal }).catch(
      () => undefined,
    )
    await answer?.body?.cancel()
    if (answer?.status !== 202) errors += 1
  }

  // By the clock: a timer that comes late sends what is due, so the rate holds.
  const timer = setInterval(() => {
    const due = ((performance.now() - started) / 1000) * perSecond
    for (; sent < due; sent += 1) {
      const sending = send().finally(() => under.delete(sending))
      under.add(sending)
    }
  }, everyMs)

  return {
    async end() {
      clearInterval(timer)
      const seconds = (performance.now() - started) / 1000
      await Promise.all(under)
      return { sent, perSecond: sent / seconds, errors }
    },
  }
}
