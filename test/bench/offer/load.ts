import { tools } from './tools.ts'

/** What 50 visitors at once, each on a connection of their own, got in some seconds. */
export interface Load {
  /** Answers a second. */
  rate: number
  /** Of the slowest hundredth, ms. */
  p99: number
  /** Answers other than 200, and requests without one. */
  refused: number
}

const connections = 50

/** Everybody is new: no cookies, so each answer draws a variant and leaves an exposure to be written. */
export async function load(url: string, seconds: number): Promise<Load> {
  const { requests, latency, non2xx, errors } = await autocannon()({
    url,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'br', 'accept-language': 'ru', 'user-agent': aBrowser },
  })
  return { rate: requests.average, p99: latency.p99, refused: non2xx + errors }
}

// Bots are counted apart.
const aBrowser =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Mobile Safari/537.36'

interface Result {
  requests: { average: number }
  latency: { p99: number }
  non2xx: number
  errors: number
}

type Autocannon = (options: object) => Promise<Result>

const autocannon = (): Autocannon => tools('autocannon')
