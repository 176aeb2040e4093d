import type { ProblemError } from '@pulya/contract/problem'
import { atom, computed, type ReadableAtom } from 'nanostores'

import type { Refused } from '../api/reply.ts'
import { alike } from './alike.ts'
import { begin, changed, type History, redone, undone } from './history.ts'
import type { Clash } from './merge.ts'
import { mergeSent } from './merge-sent.ts'
import { pathTo } from './named-list.ts'
import { type Path, replaced } from './path.ts'
import { type DraftServer, keepSaving, type Saving } from './saving.ts'
import type { Unsaved } from './unsaved.ts'

export interface Draft<Document> {
  $document: ReadableAtom<Document>
  /** Of what the server holds. */
  $revision: ReadableAtom<number>
  $saving: ReadableAtom<Saving>
  /** What the server would not accept, each with its place; also what it would not publish. */
  $flaws: ReadableAtom<readonly ProblemError[]>
  /** Places where somebody else has saved something other than what stands here. Nothing is saved until each is settled. */
  $clashes: ReadableAtom<readonly Clash[]>
  /** How often somebody else's changes have come in. */
  $joined: ReadableAtom<number>
  $canUndo: ReadableAtom<boolean>
  $canRedo: ReadableAtom<boolean>
  write: (path: Path, value: unknown) => void
  /** A change that is no text in a place: a part put in, moved or taken out. One step to undo. */
  change(how: (document: Document) => Document): void
  undo: () => void
  redo: () => void
  /** Saves without waiting. @returns Whether everything is on the server now. */
  saveNow: () => Promise<boolean>
  /** Takes in what somebody else has saved. */
  join: () => Promise<void>
  /** Which of the two stays in a place where both have written. */
  settle: (clash: Clash, choice: 'mine' | 'theirs') => void
  /** What the server said about this draft when it was asked to publish it. */
  object: (refused: Refused) => void
  /** The page is left, or may not come back: what was just typed is kept on this machine. */
  leave: () => void
  /** Brings back what an earlier page left unsaved on this machine. @returns Whether there was any. */
  recover: () => boolean
}

/**
 * A document under edit, with every state it had here.
 *
 * @param unsaved Keeps on this machine what the server does not have yet.
 */
export function keepDraft<Document>(
  opened: { document: Document; revision: number },
  server: DraftServer,
  unsaved?: Unsaved<Document>,
): Draft<Document> {
  const $history = atom<History<Document>>(begin(opened.document))
  const $document = computed($history, ({ present }) => present)
  const { touch, clashIn, ...saving } = keepSaving({ $history, revision: opened.revision, server, unsaved })
  const { $saving, $flaws, $clashes, saveNow, join } = saving

  const present = () => $history.get().present

  function step(history: History<Document>) {
    if (history === $history.get()) return
    $history.set(history)
    touch()
  }

  const write = (path: Path, value: unknown) =>
    step(changed($history.get(), replaced(present(), path, value), { about: path.join('/'), at: Date.now() }))

  const change = (how: (document: Document) => Document) =>
    step(changed($history.get(), how(present()), { at: Date.now() }))

  function settle(clash: Clash, choice: 'mine' | 'theirs') {
    $clashes.set($clashes.get().filter((one) => one !== clash))
    const place = choice === 'theirs' && pathTo(present(), clash.place)
    if (place) write(place, clash.theirs)
    else if ($clashes.get().length === 0) void saveNow()
  }

  function object(refused: Refused) {
    if (refused.code === 'document-rejected') $flaws.set(refused.errors)
    if (refused.code !== 'draft-changed') return
    if ($clashes.get().length > 0) return $saving.set({ is: 'unsaved', refused })
    void join()
  }

  function recover(): boolean {
    const earlier = unsaved?.left()
    if (!earlier) return false
    const { base, document, clashes } = mergeSent({
      ...earlier,
      mine: earlier.document,
      theirs: present(),
    })
    // All of it has arrived: kept longer, it would stand against what others write from here on.
    if (alike(document, present())) {
      unsaved?.forget()
      return false
    }
    clashIn(clashes, base)
    change(() => document)
    if (clashes.length > 0) void saveNow()
    return true
  }

  return {
    ...saving,
    $document,
    $canUndo: computed($history, ({ past }) => past.length > 0),
    $canRedo: computed($history, ({ future }) => future.length > 0),
    write,
    change,
    undo: () => step(undone($history.get())),
    redo: () => step(redone($history.get())),
    settle,
    object,
    leave: () => unsaved?.hurry(),
    recover,
  }
}
