import { atom, type ReadableAtom } from 'nanostores'

import type { Applied } from '../api/data.ts'
import type { Refused, Reply } from '../api/reply.ts'

export interface ApplyServer {
  /** @param preview Only says what would change. */
  apply: (to: string[], preview: boolean) => Promise<Reply<{ documents: Applied[] }>>
  read: (document: string) => Promise<Reply<{ revision: number; draft: unknown }>>
  save: (document: string, revision: number, draft: unknown) => Promise<Reply<unknown>>
}

type ApplyState =
  | { is: 'choosing' }
  | { is: 'looking' }
  | { is: 'shown'; documents: readonly Applied[] }
  | { is: 'putting'; documents: readonly Applied[] }
  | { is: 'done'; documents: readonly Applied[]; undoable: boolean }
  | { is: 'undone' }

/** A draft before the winner was put into it, and the revision it then had. */
interface Before {
  document: string
  draft: unknown
  revision: number
}

export interface Applying {
  $chosen: ReadableAtom<ReadonlySet<string>>
  $state: ReadableAtom<ApplyState>
  $refused: ReadableAtom<Refused | null>
  choose: (document: string, chosen: boolean) => void
  look: () => Promise<void>
  put: () => Promise<void>
  undo: () => Promise<void>
}

/** What has won on its way into other offers: chosen, looked at, put into drafts, and taken back. */
export function keepApplying(server: ApplyServer): Applying {
  const $chosen = atom<ReadonlySet<string>>(new Set())
  const $state = atom<ApplyState>({ is: 'choosing' })
  const $refused = atom<Refused | null>(null)
  let before: Before[] = []

  function choose(document: string, chosen: boolean) {
    const others = [...$chosen.get()].filter((one) => one !== document)
    $chosen.set(new Set(chosen ? [...others, document] : others))
    // What is shown is about another choice.
    $state.set({ is: 'choosing' })
  }

  async function look() {
    $refused.set(null)
    $state.set({ is: 'looking' })
    const answer = await server.apply([...$chosen.get()], true)
    if ('body' in answer) return $state.set({ is: 'shown', documents: answer.body.documents })
    $refused.set(answer.refused)
    $state.set({ is: 'choosing' })
  }

  async function put() {
    const shown = $state.get()
    if (shown.is !== 'shown') return
    $refused.set(null)
    $state.set({ is: 'putting', documents: shown.documents })
    const to = shown.documents.filter(({ changed }) => changed.length > 0).map(({ document }) => document.id)
    const drafts = await readAll(to)
    const answer = await server.apply(to, false)
    if ('refused' in answer) {
      $refused.set(answer.refused)
      return $state.set(shown)
    }
    const after = await readAll(to)
    // Where somebody else has saved in between, taking back would take theirs.
    before = after.flatMap(({ document, revision }) => {
      const draft = drafts.find((one) => one.document === document)
      return draft?.revision === revision - 1 ? [{ ...draft, revision }] : []
    })
    $state.set({ is: 'done', documents: answer.body.documents, undoable: before.length === to.length })
  }

  async function undo() {
    $refused.set(null)
    for (const { document, revision, draft } of before) {
      const answer = await server.save(document, revision, draft)
      if ('refused' in answer) return $refused.set(answer.refused)
      before = before.filter((one) => one.document !== document)
    }
    $state.set({ is: 'undone' })
  }

  async function readAll(documents: readonly string[]): Promise<Before[]> {
    const read = await Promise.all(
      documents.map(async (document) => ({ document, answer: await server.read(document) })),
    )
    return read.flatMap(({ document, answer }) =>
      'body' in answer ? [{ document, draft: answer.body.draft, revision: answer.body.revision }] : [],
    )
  }

  return { $chosen, $state, $refused, choose, look, put, undo }
}
