import type { ProblemCode } from '@pulya/contract/problem'
import { vi } from 'vitest'

import type { Reply } from '../api/reply.ts'
import { keepDraft } from './draft.ts'
import type { DraftServer } from './saving.ts'
import type { Unsaved } from './unsaved.ts'

export interface Words {
  title: string
  text: string
}

interface Saved {
  revision: number
}

interface Sent {
  revision: number
  draft: unknown
  answer: (reply: Reply<Saved>) => Promise<void>
}

const opened: Words = { title: 'One', text: 'Two' }

/** A server that answers when the test says so. */
export function slowServer() {
  const sent: Sent[] = []
  const server = {
    save: (revision: number, draft: unknown) => {
      const { promise, resolve } = Promise.withResolvers<Reply<Saved>>()
      sent.push({
        revision,
        draft,
        answer: async (reply) => {
          resolve(reply)
          await vi.advanceTimersByTimeAsync(0)
        },
      })
      return promise
    },
    read: vi.fn<DraftServer['read']>(() => Promise.resolve({ body: held })),
  }
  let held: Saved & { draft: unknown } = { revision: 3, draft: opened }
  const theySave = (draft: Words, revision = 40) => void (held = { revision, draft })
  const last = () => {
    const request = sent.at(-1)
    if (!request) throw new Error('Nothing was sent')
    return request
  }
  return { server, sent, last, theySave }
}

export const saved = (revision: number): Reply<Saved> => ({ body: { revision } })
export const refused = (code: ProblemCode | 'away', ...pointers: string[]): Reply<Saved> => ({
  refused: {
    code,
    errors: pointers.map((pointer) => ({ pointer, code: 'text-required', detail: 'Fill this in' })),
  },
})

export function open(unsaved?: Unsaved<Words>) {
  const wire = slowServer()
  return { ...wire, draft: keepDraft({ document: opened, revision: 3 }, wire.server, unsaved) }
}
