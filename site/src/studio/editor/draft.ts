import type { ProblemError } from '@pulya/contract/problem'
import { atom, type ReadableAtom } from 'nanostores'

import type { Refused, Reply } from '../api/reply.ts'
import { type Path, replaced } from './path.ts'

/** `saving` from the first keystroke on: what is not on the server yet is not called saved. */
export type Saving = { is: 'saved' } | { is: 'saving' } | { is: 'unsaved'; refused: Refused }

/** How a draft reaches the server; injected, so that the order of things can be tested without one. */
export interface DraftServer {
  /** @param revision The one this draft was made from. */
  save: (revision: number, draft: unknown) => Promise<Reply<{ revision: number }>>
  read: () => Promise<Reply<{ revision: number }>>
}

export interface Draft<Document> {
  $document: ReadableAtom<Document>
  /** Of what the server holds. */
  $revision: ReadableAtom<number>
  $saving: ReadableAtom<Saving>
  /** What the server would not accept, each with its place; also what it would not publish. */
  $flaws: ReadableAtom<readonly ProblemError[]>
  write: (path: Path, value: unknown) => void
  /** Saves without waiting. @returns Whether everything is on the server now. */
  saveNow: () => Promise<boolean>
  /** After a conflict: saves this draft over what somebody else has saved. */
  keepMine: () => Promise<boolean>
  /** What the server said about this draft when it was asked to publish it. */
  object: (refused: Refused) => void
}

const pauseMs = 600
const againMs = 5000

/** A document under edit. One save is under way at a time, each made from the revision the one before it answered with. */
export function keepDraft<Document>(
  opened: { document: Document; revision: number },
  server: DraftServer,
): Draft<Document> {
  const $document = atom(opened.document)
  const $revision = atom(opened.revision)
  const $saving = atom<Saving>({ is: 'saved' })
  const $flaws = atom<readonly ProblemError[]>([])
  /** `undefined` when the server holds something else, by somebody else. */
  let onServer: Document | undefined = opened.document
  let underWay: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function write(path: Path, value: unknown) {
    $document.set(replaced($document.get(), path, value))
    if (inConflict($saving.get())) return
    $saving.set({ is: 'saving' })
    saveIn(pauseMs)
  }

  function saveIn(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void saveNow(), ms)
  }

  function saveNow(): Promise<boolean> {
    clearTimeout(timer)
    underWay ??= saveAll().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  async function saveAll(): Promise<boolean> {
    while ($document.get() !== onServer) {
      if (inConflict($saving.get())) return false
      $saving.set({ is: 'saving' })
      const sent = $document.get()
      const answer = await server.save($revision.get(), sent)
      if ('body' in answer) {
        onServer = sent
        $revision.set(answer.body.revision)
        $flaws.set([])
        continue
      }
      const { refused } = answer
      if (refused.code === 'document-rejected') $flaws.set(refused.errors)
      // What was typed meanwhile may have mended it.
      if (refused.code === 'document-rejected' && $document.get() !== sent) continue
      $saving.set({ is: 'unsaved', refused })
      if (refused.code === 'away') saveIn(againMs)
      return false
    }
    $saving.set({ is: 'saved' })
    return true
  }

  async function keepMine(): Promise<boolean> {
    const theirs = await server.read()
    // Still a conflict: a save from the old revision could not succeed either.
    if ('refused' in theirs) return false
    onServer = undefined
    $revision.set(theirs.body.revision)
    $saving.set({ is: 'saving' })
    return saveNow()
  }

  function object(refused: Refused) {
    if (refused.code === 'document-rejected') $flaws.set(refused.errors)
    if (refused.code === 'draft-changed') $saving.set({ is: 'unsaved', refused })
  }

  return { $document, $revision, $saving, $flaws, write, saveNow, keepMine, object }
}

export const inConflict = (saving: Saving): boolean =>
  saving.is === 'unsaved' && saving.refused.code === 'draft-changed'
