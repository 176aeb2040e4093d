import { setTimeout as wait } from 'node:timers/promises'

/** The way to the server, shared by all visitors. */
export interface Network {
  address: string
  /** Requests sent so far, repeats included. */
  requests: () => number
  /** Sent again, as it is, until there is an answer other than 503. Redirects are not followed. */
  request(path: string, init?: RequestInit): Promise<Response>
}

/** Keeps whoever is made up apart from people. */
const simulated = { 'x-pulya-simulated': '1' }
const attemptsMax = 40
const firstPauseMs = 50
const pauseMsMax = 1000
const answerWithinMs = 30_000

/** @param marks Headers of every request. */
export function connectTo(address: string, marks: Record<string, string> = simulated): Network {
  let requests = 0

  async function attempt(path: string, init: RequestInit): Promise<Response | Error> {
    requests += 1
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...marks }
    const signal = AbortSignal.timeout(answerWithinMs)
    try {
      const answer = await fetch(`${address}${path}`, { ...init, headers, signal, redirect: 'manual' })
      if (answer.status !== 503) return answer
      await answer.body?.cancel()
      return new Error(`${path} is answered with 503 again and again`)
    } catch (cause) {
      return new Error(`${address} does not answer`, { cause })
    }
  }

  return {
    address,
    requests: () => requests,
    async request(path, init = {}) {
      for (let attempts = 1; ; attempts += 1) {
        const answer = await attempt(path, init)
        if (!(answer instanceof Error)) return answer
        if (attempts === attemptsMax) throw answer
        await wait(Math.min(firstPauseMs * 2 ** attempts, pauseMsMax))
      }
    },
  }
}
