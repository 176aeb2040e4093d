import { atom, type ReadableAtom } from 'nanostores'

import type { Reply } from '../api/reply.ts'
import type { Draft } from './draft.ts'

export interface Other {
  tab: string
  name: string
  /** The place of the draft they are at. */
  at: string | null
}

export interface PresenceServer {
  present: (
    tab: string,
    at: string | null,
    leaving: boolean,
  ) => Promise<Reply<{ revision: number; others: Other[] }>>
}

const againMs = 5000

/** Tells others that this document is open here, and takes in at once what they save. @returns How to stop. */
export function keepPresence(
  draft: Pick<Draft<unknown>, '$revision' | 'join'>,
  server: PresenceServer,
): { $others: ReadableAtom<readonly Other[]>; moved: (at: string | null) => void; leave: () => void } {
  const tab = crypto.randomUUID()
  const $others = atom<readonly Other[]>([])
  let at: string | null = null
  let timer: ReturnType<typeof setTimeout>

  async function tell() {
    const answer = await server.present(tab, at, false)
    if ('body' in answer) {
      $others.set(answer.body.others)
      if (answer.body.revision > draft.$revision.get()) await draft.join()
    }
    timer = setTimeout(() => void tell(), againMs)
  }

  void tell()
  return {
    $others,
    moved: (place) => {
      at = place
    },
    leave: () => {
      clearTimeout(timer)
      void server.present(tab, null, true)
    },
  }
}
