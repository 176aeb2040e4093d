import type { Question } from '@pulya/questions/definitions'

import { type Budget, spend } from './budget.ts'

type Multiple = Question<'multiple'>

/**
 * Sets of options that may be picked together. Sets that are alike go on as one, so twenty options with points are as
 * many sets as there are sums, not a million.
 */
export function picks(
  { options, atLeast, atMost }: Multiple,
  likenessOf: (picked: string[]) => string,
  budget: Budget,
): string[][] {
  const counts = atLeast !== undefined || atMost !== undefined
  let sets: string[][] = [[]]
  for (const { key, exclusive } of options) {
    if (exclusive) continue
    const grown = new Map<string, string[]>()
    for (const set of sets.flatMap((picked) => [picked, [...picked, key]])) {
      if (!spend(budget)) return []
      const size = counts ? set.length : Math.min(set.length, 1)
      grown.set(`${size} ${likenessOf(set)}`, set)
    }
    sets = [...grown.values()]
  }
  const alone = options.filter(({ exclusive }) => exclusive).map(({ key }) => [key])
  return [...alone, ...sets.filter((set) => set.length > 0)]
}
