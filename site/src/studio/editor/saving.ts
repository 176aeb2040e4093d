import type { ProblemError } from '@pulya/contract/problem'
import { atom, type WritableAtom } from 'nanostores'

import type { Refused, Reply } from '../api/reply.ts'
import { type History, rebased } from './history.ts'
import { type Clash, merge } from './merge.ts'
import { mergeSent } from './merge-sent.ts'
import type { Unsaved } from './unsaved.ts'

/** `saving` from the first keystroke on: what is not on the server yet is not called saved. */
export type Saving = { is: 'saved' } | { is: 'saving' } | { is: 'unsaved'; refused: Refused }

/** How a draft reaches the server; injected, so that the order of things can be tested without one. */
export interface DraftServer {
  /** @param revision The one this draft was made from. */
  save: (revision: number, draft: unknown) => Promise<Reply<{ revision: number }>>
  read: () => Promise<Reply<{ revision: number; draft: unknown }>>
}

interface Kept<Document> {
  $history: WritableAtom<History<Document>>
  /** Of what the server holds when the page comes. */
  revision: number
  server: DraftServer
  unsaved: Unsaved<Document> | undefined
}

const pauseMs = 600
const againMs = 5000

/** Tried again without being asked; what was sent may have arrived all the same. */
const passing: ReadonlySet<string> = new Set(['away', 'overloaded', 'rate-limited', 'unexpected'])

/** How a document under edit stands with the server. One save is under way at a time, made from the newest revision known. */
export function keepSaving<Document>({ $history, revision: opened, server, unsaved }: Kept<Document>) {
  const present = () => $history.get().present
  const $revision = atom(opened)
  const $saving = atom<Saving>({ is: 'saved' })
  const $flaws = atom<readonly ProblemError[]>([])
  const $clashes = atom<readonly Clash[]>([])
  const $joined = atom(0)
  let onServer = present()
  /** What both had before somebody else wrote in the same places. */
  let agreed = onServer
  /** On its way, or gone without an answer. */
  let sent: Document | undefined
  let underWay: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  /** A page opened later finds the same clashes. */
  const left = () => ({ base: $clashes.get().length > 0 ? agreed : onServer, document: present(), sent })

  /** The document is another one now: it is saved when nothing more is typed. */
  function touch() {
    unsaved?.keep(left())
    if ($clashes.get().length > 0) return
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
    while (present() !== onServer || sent !== undefined) {
      if ($clashes.get().length > 0) return stop({ code: 'draft-changed', errors: [] })
      $saving.set({ is: 'saving' })
      const refused = sent === undefined ? await send() : await findOut()
      if (refused) return stop(refused)
    }
    $saving.set({ is: 'saved' })
    unsaved?.forget()
    return true
  }

  function stop(refused: Refused): false {
    $saving.set({ is: 'unsaved', refused })
    if (passing.has(refused.code)) saveIn(againMs)
    return false
  }

  /** @returns Why it cannot go on; nothing also when it was refused and something has changed since. */
  async function send(): Promise<Refused | undefined> {
    const from = $revision.get()
    const whole = present()
    sent = whole
    unsaved?.keepNow(left())
    const answer = await server.save(from, whole)
    if ('refused' in answer) {
      const { refused } = answer
      if (passing.has(refused.code)) return refused
      if (refused.code === 'draft-changed') {
        return (await findOut()) ?? ($revision.get() === from ? refused : undefined)
      }
      sent = undefined
      if (refused.code !== 'document-rejected') return refused
      $flaws.set(refused.errors)
      // What was typed meanwhile may have mended it.
      return present() === whole ? refused : undefined
    }
    sent = undefined
    $flaws.set([])
    const { revision } = answer.body
    // A later one, taken in meanwhile, has this one in it.
    if (revision < $revision.get()) return undefined
    onServer = whole
    $revision.set(revision)
    return undefined
  }

  /** What has become of the last one that was not answered. */
  async function findOut(): Promise<Refused | undefined> {
    const refused = await takeIn()
    if (!refused) sent = undefined
    return refused
  }

  /** @returns Why it could not be read. */
  async function takeIn(): Promise<Refused | undefined> {
    const answer = await server.read()
    if ('refused' in answer) return answer.refused
    const { revision, draft } = answer.body
    // Answers may come in another order than they were asked for, and one decision is asked for at a time.
    if (revision <= $revision.get() || $clashes.get().length > 0) return undefined
    // The server holds only what it has parsed as such a document.
    const theirs = draft as Document
    const { base, clashes } = mergeSent({ base: onServer, mine: present(), theirs, sent })
    onServer = theirs
    $revision.set(revision)
    $history.set(rebased($history.get(), (mine) => merge(base, mine, theirs).document))
    clashIn(clashes, base)
    if (base !== sent) $joined.set($joined.get() + 1)
    return undefined
  }

  async function join() {
    if (underWay || $saving.get().is === 'saving' || $clashes.get().length > 0) return
    await takeIn()
    void saveNow()
  }

  /** @param base What both had before. */
  function clashIn(clashes: readonly Clash[], base: Document) {
    agreed = base
    $clashes.set(clashes)
  }

  return { $revision, $saving, $flaws, $clashes, $joined, touch, saveNow, join, clashIn }
}
