import { atom, type ReadableAtom } from 'nanostores'

import type { Refused, Reply } from '../api/reply.ts'

type Asked<Answer> =
  | { is: 'unasked' }
  | { is: 'asking' }
  | { is: 'refused'; refused: Refused }
  | { is: 'answered'; answer: Answer }

export interface Asking<Answer> {
  $asked: ReadableAtom<Asked<Answer>>
  /** A question that was under way is given up. */
  ask: (call: (signal: AbortSignal) => Promise<Reply<Answer>>) => Promise<void>
  /** Gives up the question, or puts away its answer. */
  stop: () => void
  /** Goes on with less of the answer, or with other words in it. */
  keep: (answer: Answer) => void
}

/** One question at a time, which takes long and may be given up. */
export function keepAsking<Answer>(): Asking<Answer> {
  const $asked = atom<Asked<Answer>>({ is: 'unasked' })
  let underWay = new AbortController()

  function stop() {
    underWay.abort()
    $asked.set({ is: 'unasked' })
  }

  return {
    $asked,
    async ask(call) {
      stop()
      underWay = new AbortController()
      const { signal } = underWay
      $asked.set({ is: 'asking' })
      const answer = await call(signal)
      // Whoever has given up, or asks again, is not told of it.
      if (signal.aborted) return
      $asked.set(
        'body' in answer
          ? { is: 'answered', answer: answer.body }
          : { is: 'refused', refused: answer.refused },
      )
    },
    stop,
    keep: (answer) => $asked.set({ is: 'answered', answer }),
  }
}
