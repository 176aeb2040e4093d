import { isbot } from 'isbot'

import type { Heard } from '../edge/request-head.ts'

/** Who is counted apart from whom. */
export const audiences = ['people', 'simulated', 'bots'] as const

export type Audience = (typeof audiences)[number]

/**
 * What gives a program away after its page was sent: its browser says that it is driven, or a form came sooner than anybody
 * can have filled in any. Like all that is judged by, neither depends on the variant that was shown.
 */

/** Sent by `pnpm traffic`. Whoever else sends it only takes himself out of the numbers. */
const simulatedHeader = 'x-pulya-simulated'

/** Of something done. Bots are kept and shown, but never mixed with people. */
export function audienceOf(headers: Heard): Audience {
  if (headers.get(simulatedHeader) !== null) return 'simulated'
  return isBot(headers.get('user-agent') ?? '') ? 'bots' : 'people'
}

const known = new Map<string, boolean>()
const knownMax = 1000

/**
 * Of a page asked for, before anything is done there. Every browser says which languages its owner reads; what does not
 * is taken for a program until it does something.
 */
export function audienceOfShowing(headers: Heard): Audience {
  const said = audienceOf(headers)
  return said === 'people' && headers.get('accept-language') === null ? 'bots' : said
}

/** A crowd has few browsers, and the pattern of all bots is long. */
function isBot(userAgent: string): boolean {
  const before = known.get(userAgent)
  if (before !== undefined) return before
  if (known.size >= knownMax) known.clear()
  const found = isbot(userAgent)
  known.set(userAgent, found)
  return found
}
