import { Worker } from 'node:worker_threads'

/** Talks to a worker thread in questions and answers. */
export interface Thread<Task, Answer> {
  ask(task: Task): Promise<Answer>
  stop(): Promise<void>
}

interface Waiting<Answer> {
  resolve: (answer: Answer) => void
  reject: (reason: Error) => void
  timer: NodeJS.Timeout | undefined
}

interface Options {
  /** An answer that takes longer ends the thread, and the next question starts a new one. */
  limitMs?: number
}

/** @param module A module that answers `{ ticket, ...task }` with `{ ticket, answer }` or `{ ticket, error }`. */
export function startThread<Task extends object, Answer>(
  module: URL,
  options: Options = {},
): Thread<Task, Answer> {
  const waiting = new Map<number, Waiting<Answer>>()
  let worker: Worker | undefined
  let tickets = 0

  function start(): Worker {
    const started = new Worker(module)
    started.on('message', ({ ticket, answer, error }) => {
      const asked = take(ticket)
      if (error) asked?.reject(Object.assign(new Error(error.message), { code: error.code }))
      else asked?.resolve(answer)
      if (waiting.size === 0) started.unref()
    })
    // A thread that dies by itself has a bug or no memory: fail loudly, the process is restarted from a clean state.
    started.on('error', (cause) => {
      abandon('A database thread failed')
      throw new Error('A database thread failed', { cause })
    })
    return started
  }

  function take(ticket: number) {
    const asked = waiting.get(ticket)
    waiting.delete(ticket)
    clearTimeout(asked?.timer)
    return asked
  }

  function abandon(why: string) {
    for (const ticket of waiting.keys()) take(ticket)?.reject(new Error(why))
  }

  async function stop() {
    const stopping = worker
    worker = undefined
    abandon('A database thread was stopped')
    await stopping?.terminate()
  }

  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        const ticket = ++tickets
        const { limitMs } = options
        const timer = limitMs === undefined ? undefined : setTimeout(() => void stop(), limitMs)
        waiting.set(ticket, { resolve, reject, timer })
        worker ??= start()
        worker.ref()
        worker.postMessage({ ...task, ticket })
      }),
    stop,
  }
}
