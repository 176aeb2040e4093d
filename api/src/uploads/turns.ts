import { Problem } from '@pulya/contract/problem'

/** Does a job when its turn comes. @throws `overloaded` at once when too many wait already. */
export type Turns = <Result>(job: () => Promise<Result>) => Promise<Result>

/** So many jobs at a time, and so many more that wait, first come first served. */
export function takeTurns({ running, waiting }: { running: number; waiting: number }): Turns {
  const queue: (() => void)[] = []
  let under = 0

  const turn = () => new Promise<void>((begin) => queue.push(begin))

  return async (job) => {
    if (under === running) {
      if (queue.length >= waiting) throw new Problem('overloaded', { retryAfterSeconds: 5 })
      await turn()
    } else under += 1
    try {
      return await job()
    } finally {
      const begin = queue.shift()
      // The place is handed over, so nobody who comes now is before those who wait.
      if (begin) begin()
      else under -= 1
    }
  }
}
