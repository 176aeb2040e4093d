import type { ProblemError } from '@pulya/contract/problem'
import { atom, computed, type ReadableAtom } from 'nanostores'

import type { Refused, Reply } from '../api/reply.ts'
import { alike } from './alike.ts'
import { begin, changed, type History, rebased, redone, undone } from './history.ts'
import { type Clash, merge } from './merge.ts'
import { pathTo } from './named-list.ts'
import { type Path, replaced } from './path.ts'
import type { Unsaved } from './unsaved.ts'

/** `saving` from the first keystroke on: what is not on the server yet is not called saved. */
type Saving = { is: 'saved' } | { is: 'saving' } | { is: 'unsaved'; refused: Refused }

/** How a draft reaches the server; injected, so that the order of things can be tested without one. */
export interface DraftServer {
  /** @param revision The one this draft was made from. */
  save: (revision: number, draft: unknown) => Promise<Reply<{ revision: number }>>
  read: () => Promise<Reply<{ revision: number; draft: unknown }>>
}

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
  /** Brings back what an earlier page left unsaved on this machine. @returns Whether there was any. */
  recover: () => boolean
}

const pauseMs = 600
const againMs = 5000

/**
 * A document under edit. One save is under way at a time, each made from the revision the one before it answered with.
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
  const $revision = atom(opened.revision)
  const $saving = atom<Saving>({ is: 'saved' })
  const $flaws = atom<readonly ProblemError[]>([])
  const $clashes = atom<readonly Clash[]>([])
  const $joined = atom(0)
  let onServer = opened.document
  let underWay: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const present = () => $history.get().present

  function step(history: History<Document>) {
    if (history === $history.get()) return
    $history.set(history)
    unsaved?.keep({ base: onServer, revision: $revision.get(), document: present() })
    if ($clashes.get().length > 0) return
    $saving.set({ is: 'saving' })
    saveIn(pauseMs)
  }

  const write = (path: Path, value: unknown) =>
    step(changed($history.get(), replaced(present(), path, value), { about: path.join('/'), at: Date.now() }))

  const change = (how: (document: Document) => Document) =>
    step(changed($history.get(), how(present()), { at: Date.now() }))

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
    while (present() !== onServer) {
      if ($clashes.get().length > 0) return false
      $saving.set({ is: 'saving' })
      const sent = present()
      const answer = await server.save($revision.get(), sent)
      if ('body' in answer) {
        onServer = sent
        $revision.set(answer.body.revision)
        $flaws.set([])
        continue
      }
      const { refused } = answer
      if (refused.code === 'draft-changed' && (await takeIn())) continue
      if (refused.code === 'document-rejected') $flaws.set(refused.errors)
      // What was typed meanwhile may have mended it.
      if (refused.code === 'document-rejected' && present() !== sent) continue
      $saving.set({ is: 'unsaved', refused })
      if (refused.code === 'away') saveIn(againMs)
      return false
    }
    $saving.set({ is: 'saved' })
    unsaved?.forget()
    return true
  }

  /** @returns Whether it came in without a clash. */
  async function takeIn(): Promise<boolean> {
    const answer = await server.read()
    if ('refused' in answer) return false
    const { revision, draft } = answer.body
    if (revision === $revision.get()) return false
    // The server holds only what it has parsed as such a document.
    const theirs = draft as Document
    const base = onServer
    const { clashes } = merge(base, present(), theirs)
    onServer = theirs
    $revision.set(revision)
    $history.set(rebased($history.get(), (mine) => merge(base, mine, theirs).document))
    $clashes.set(clashes)
    $joined.set($joined.get() + 1)
    return clashes.length === 0
  }

  async function join() {
    if (underWay || $saving.get().is === 'saving' || $clashes.get().length > 0) return
    if (!(await takeIn())) return object({ code: 'draft-changed', errors: [] })
    if (present() !== onServer) void saveNow()
  }

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
    const left = unsaved?.left()
    if (!left || alike(left.document, present())) return false
    change((now) => merge(left.base, left.document, now).document)
    return true
  }

  return {
    $document,
    $revision,
    $saving,
    $flaws,
    $clashes,
    $joined,
    $canUndo: computed($history, ({ past }) => past.length > 0),
    $canRedo: computed($history, ({ future }) => future.length > 0),
    write,
    change,
    undo: () => step(undone($history.get())),
    redo: () => step(redone($history.get())),
    saveNow,
    join,
    settle,
    object,
    recover,
  }
}
