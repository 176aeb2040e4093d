/**
 * Who is loaded when: everybody once in a round, the other way round every second time, so that a machine that grows
 * slower or faster does it to all.
 */
export function interleaved<T>(all: readonly T[], rounds: number): T[] {
  return Array.from({ length: rounds }, (_, round) => (round % 2 === 0 ? all : all.toReversed())).flat()
}
