import { startCachingProxy } from './caching-proxy.ts'
import { eachOf, visitorsOf } from './visitors.ts'

export interface Split {
  /** New visitors by the variant they were shown. */
  shown: Record<string, number>
  /** χ² of these against equal weights. */
  chiSquare: number
  /** Of those who came again: how many, and how many saw another variant than before. */
  returned: number
  changed: number
  /** Visitors who were given an id that somebody else has. */
  shared: number
  /** Answers the cache gave by itself. */
  fromCache: number
}

/** Every tenth visitor comes again. */
const returning = 10

/** New visitors of an offer with a running experiment of equal weights, with a cache for everybody between. */
export async function splitOf(
  origin: string,
  path: string,
  count: number,
  variants: readonly string[],
): Promise<Split> {
  const proxy = await startCachingProxy(origin)
  const visitors = visitorsOf(proxy.address + path)
  try {
    const first = await eachOf(count, () => visitors.visit())
    const again = first.filter((_, index) => index % returning === 0)
    const second = await eachOf(again.length, (index) => visitors.visit(again[index]?.cookie))
    const shown = Object.fromEntries(
      variants.map((key) => [key, first.filter(({ variant }) => variant === key).length]),
    )
    const expected = count / variants.length
    return {
      shown,
      chiSquare: Object.values(shown).reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0),
      returned: second.length,
      changed: second.filter(({ variant }, index) => variant !== again[index]?.variant).length,
      shared: count - new Set(first.map(({ cookie }) => cookie)).size,
      fromCache: proxy.served(),
    }
  } finally {
    visitors.leave()
    await proxy.stop()
  }
}
