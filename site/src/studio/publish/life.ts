import { atom, type ReadableAtom } from 'nanostores'

import type { DocumentInList, Domain, DomainCheck, Schedule, Version } from '../api/data.ts'
import type { Refused, Reply } from '../api/reply.ts'
import type { Draft } from '../editor/draft.ts'
import type { LifeServer } from './life-server.ts'
import type { Publication } from './publication.ts'

export interface Life {
  /** The newest first; `null` until they were asked for. */
  $versions: ReadableAtom<readonly Version[] | null>
  $schedule: ReadableAtom<Schedule | null>
  $preview: ReadableAtom<{ address: string; until: number } | null>
  /** Offers of the firm besides this document. */
  $others: ReadableAtom<readonly DocumentInList[]>
  /** Of this document. */
  $domains: ReadableAtom<readonly Domain[]>
  /** What the DNS said, by host. */
  $checks: ReadableAtom<Readonly<Record<string, DomainCheck>>>
  /** Why the last thing was not done, and of which card it was. */
  $refused: ReadableAtom<{ by: Card; refused: Refused } | null>
  load: () => Promise<void>
  /** @returns `false` while an experiment runs and nobody has said that it may end. */
  restore: (number: number, endExperiment: boolean) => Promise<boolean>
  publishAt: (at: number, endExperiment: boolean) => Promise<boolean>
  cancel: () => Promise<void>
  endAt: (at: number | null) => Promise<void>
  makePreview: (days: number) => Promise<void>
  addDomain: (host: string) => Promise<boolean>
  checkDomain: (host: string) => Promise<void>
  removeDomain: (host: string) => Promise<void>
}

export type Card = 'versions' | 'schedule' | 'preview' | 'domains'

/** A document as a page of the web: its versions, its times, its addresses. */
export function keepLife(
  id: string,
  server: LifeServer,
  draft: Pick<Draft<unknown>, '$revision' | 'saveNow'>,
  publication: Pick<Publication, 'moved'>,
): Life {
  const $versions = atom<readonly Version[] | null>(null)
  const $schedule = atom<Schedule | null>(null)
  const $preview = atom<{ address: string; until: number } | null>(null)
  const $others = atom<readonly DocumentInList[]>([])
  const $domains = atom<readonly Domain[]>([])
  const $checks = atom<Readonly<Record<string, DomainCheck>>>({})
  const $refused = atom<{ by: Card; refused: Refused } | null>(null)

  /** What came back, unless it was refused. */
  async function got<Body>(by: Card, call: Promise<Reply<Body>>): Promise<Body | undefined> {
    const answer = await call
    $refused.set('refused' in answer ? { by, refused: answer.refused } : null)
    return 'body' in answer ? answer.body : undefined
  }

  const wasAsked = (): boolean => $refused.get()?.refused.code === 'experiment-running'

  async function load() {
    const [versions, schedule, domains, documents] = await Promise.all([
      server.versions(),
      server.schedule(),
      server.domains(),
      server.documents(),
    ])
    if ('body' in versions) $versions.set(versions.body.versions)
    if ('body' in schedule) $schedule.set(schedule.body)
    if ('body' in documents)
      $others.set(documents.body.documents.filter((other) => other.kind === 'offer' && other.id !== id))
    if ('body' in domains) $domains.set(domains.body.domains.filter(({ document }) => document === id))
  }

  async function restore(number: number, endExperiment: boolean) {
    const put = await got('versions', server.restore(number, endExperiment))
    if (!put) return !wasAsked()
    publication.moved(put.number, endExperiment)
    await load()
    return true
  }

  async function publishAt(at: number, endExperiment: boolean) {
    // What goes out is what the server has.
    if (!(await draft.saveNow())) return true
    const schedule = await got('schedule', server.publishAt(at, draft.$revision.get(), endExperiment))
    if (schedule) $schedule.set(schedule)
    return schedule !== undefined || !wasAsked()
  }

  async function reschedule(call: Promise<Reply<Schedule>>) {
    const schedule = await got('schedule', call)
    if (schedule) $schedule.set(schedule)
  }

  async function makePreview(days: number) {
    $preview.set((await got('preview', server.preview(days))) ?? null)
  }

  async function addDomain(host: string) {
    const added = await got('domains', server.addDomain(host.trim()))
    if (added) $domains.set([...$domains.get().filter((domain) => domain.host !== added.host), added])
    return added !== undefined
  }

  async function checkDomain(host: string) {
    const check = await got('domains', server.checkDomain(host))
    if (!check) return
    $checks.set({ ...$checks.get(), [host]: check })
    $domains.set($domains.get().map((domain) => (domain.host === host ? check.domain : domain)))
  }

  async function removeDomain(host: string) {
    const answer = await server.removeDomain(host)
    $refused.set('refused' in answer ? { by: 'domains', refused: answer.refused } : null)
    if ('body' in answer) $domains.set($domains.get().filter((domain) => domain.host !== host))
  }

  return {
    $versions,
    $schedule,
    $preview,
    $others,
    $domains,
    $checks,
    $refused,
    load,
    restore,
    publishAt,
    cancel: () => reschedule(server.cancel()),
    endAt: (at) => reschedule(server.endAt(at)),
    makePreview,
    addDomain,
    checkDomain,
    removeDomain,
  }
}
