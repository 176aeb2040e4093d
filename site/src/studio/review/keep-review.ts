import { atom, type ReadableAtom } from 'nanostores'

import { keepAttempts } from '../api/attempts.ts'
import type { ReviewLink, Thread } from '../api/data.ts'
import type { Refused, Reply } from '../api/reply.ts'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import type { ReviewServer } from './review-server.ts'

/** What people outside say of a draft, and the links by which they do. */
export interface Review {
  /** The oldest first. */
  $threads: ReadableAtom<readonly Thread[]>
  /** The newest first; `null` until they were asked for. */
  $links: ReadableAtom<readonly ReviewLink[] | null>
  /** Of the link that was just made; it cannot be told again. */
  $address: ReadableAtom<string | undefined>
  /** Why the last thing was not done. */
  $refused: ReadableAtom<Refused | undefined>
  load: () => Promise<void>
  loadLinks: () => Promise<void>
  /** @returns Whether it was kept. */
  answer: (thread: string, text: string) => Promise<boolean>
  /** @returns Whether it was kept. */
  settle: (thread: string, resolved: boolean) => Promise<boolean>
  /** @returns Whether there is one now. */
  makeLink: (name: string, days: number) => Promise<boolean>
  endLink: (link: string) => Promise<void>
}

export function keepReview(server: ReviewServer): Review {
  const $threads = atom<readonly Thread[]>([])
  const $links = atom<readonly ReviewLink[] | null>(null)
  const $address = atom<string | undefined>(undefined)
  const $refused = atom<Refused | undefined>(undefined)
  const attempts = keepAttempts()

  /** What came back, unless it was refused. */
  async function got<Body>(call: Promise<Reply<Body>>): Promise<{ body: Body } | undefined> {
    const came = await call
    $refused.set('refused' in came ? came.refused : undefined)
    return 'body' in came ? came : undefined
  }

  async function load() {
    const came = await server.comments()
    // Asked for again and again: nobody waits for it, so a failure is told by what they do next.
    if ('body' in came) $threads.set(came.body.comments)
  }

  async function loadLinks() {
    const all = await got(server.links())
    if (all) $links.set(all.body.links)
  }

  async function answer(thread: string, text: string) {
    const wish = `${thread} ${text}`
    if (!(await got(server.answer(thread, attempts.idOf(wish), text)))) return false
    attempts.done(wish)
    await load()
    return true
  }

  async function settle(thread: string, resolved: boolean) {
    const settled = await got(server.settle(thread, resolved))
    if (!settled) return false
    const { resolvedAt } = settled.body
    $threads.set($threads.get().map((one) => (one.id === thread ? { ...one, resolvedAt } : one)))
    return true
  }

  async function makeLink(name: string, days: number) {
    const made = await got(server.makeLink(name, days))
    if (!made) return false
    const { address, ...link } = made.body
    $address.set(address)
    $links.set([link, ...($links.get() ?? [])])
    return true
  }

  async function endLink(link: string) {
    if (await got(server.endLink(link))) await loadLinks()
  }

  return {
    $threads,
    $links,
    $address,
    $refused,
    load,
    loadLinks,
    answer,
    settle,
    makeLink: oneAtATime(makeLink),
    endLink,
  }
}

/** What is still to be looked at. */
export const openIn = (threads: readonly Thread[]): Thread[] =>
  threads.filter(({ resolvedAt }) => resolvedAt === null)
