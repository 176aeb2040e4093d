import { isbot } from 'isbot'

/** Who is counted apart from whom. */
export const audiences = ['people', 'simulated', 'bots'] as const

export type Audience = (typeof audiences)[number]

/** Sent by `pnpm traffic`. Whoever else sends it only takes himself out of the numbers. */
const simulatedHeader = 'x-pulya-simulated'

/** Bots are kept and shown, but never mixed with people. */
export function audienceOf(headers: Headers): Audience {
  if (headers.has(simulatedHeader)) return 'simulated'
  return isbot(headers.get('user-agent')) ? 'bots' : 'people'
}
