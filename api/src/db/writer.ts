import { Problem } from '@pulya/contract/problem'

import type { Batch, Result } from './statement.ts'
import type { Outcome, WriterTask } from './threads/writer.ts'
import type { Thread } from './threads/thread.ts'

/**
 * Leads go before events: an event lost to overload costs a number, a lead costs a client. Nobody waits for an exposure,
 * so it gathers company for a moment; but it goes along with whatever is written next and comes first there, so that it
 * is always there before what it gives meaning to.
 */
type Urgency = 'exposure' | 'lead' | 'event'

/** Rows of many requests written by one set of statements. */
export interface Fold<Item> {
  statements(items: readonly Item[]): Batch
}

/** The only way to write to one database. */
export interface Writer {
  /** Commits the statements together; resolves after the commit is on disk. */
  write(batch: Batch, urgency?: Urgency): Promise<Result[]>
  /** Like `write`, but items waiting for the same fold share its statements, and all get the results of all. */
  fold<Item>(fold: Fold<Item>, items: readonly Item[], urgency?: Urgency): Promise<Result[]>
}

interface Waiting {
  batch: Batch
  fold?: { of: Fold<unknown>; items: readonly unknown[] }
  resolve: (results: Result[]) => void
  reject: (reason: unknown) => void
}

const queueMax = { exposure: 20_000, lead: 20_000, event: 10_000 }
/** A commit a request is what a crowd on an offer would cost. */
const gatherMs = 25
/** Items folded into one commit: beyond this a commit gets longer and not cheaper. */
const foldMax = 5000

/** Group commit: what gathers while one commit runs becomes the next. */
export function startWriter(thread: Thread<WriterTask, Outcome[]>, file: string): Writer {
  const waiting: Record<Urgency, Waiting[]> = { exposure: [], lead: [], event: [] }
  const isWaiting = () => waiting.exposure.length + waiting.lead.length + waiting.event.length
  let busy = false
  let hurry = () => {}

  function enqueue(urgency: Urgency, entry: Omit<Waiting, 'resolve' | 'reject'>): Promise<Result[]> {
    if (isWaiting() >= queueMax[urgency]) {
      return Promise.reject(new Problem('overloaded', { retryAfterSeconds: 1 }))
    }
    return new Promise((resolve, reject) => {
      waiting[urgency].push({ ...entry, resolve, reject })
      if (urgency !== 'exposure') hurry()
      // The commit starts after the requests of this turn of the event loop have queued too.
      if (!busy) {
        busy = true
        setImmediate(() => void drain())
      }
    })
  }

  async function drain() {
    while (isWaiting() > 0) {
      if (waiting.lead.length + waiting.event.length === 0) await gathered()
      const group = [...waiting.exposure.splice(0), ...waiting.lead.splice(0), ...takeEvents(waiting.event)]
      await commitTogether(mergeFolds(group))
    }
    busy = false
  }

  /** After a moment, or as soon as there is something that somebody waits for. */
  function gathered(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, gatherMs)
      hurry = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function commitTogether(jobs: Job[]) {
    try {
      const outcomes = await thread.ask({ task: 'commit', file, batches: jobs.map(({ batch }) => batch) })
      await Promise.all(jobs.map((job, index) => settle(job, outcomes[index])))
    } catch (error) {
      for (const { members } of jobs) for (const { reject } of members) reject(error)
    }
  }

  /** A fold that was refused because of one member is tried again member by member. */
  async function settle({ members }: Job, outcome: Outcome | undefined) {
    if (outcome && 'results' in outcome) return members.forEach(({ resolve }) => resolve(outcome.results))
    if (members.length > 1) {
      for (const member of members) await commitTogether([{ batch: batchOf([member]), members: [member] }])
      return
    }
    members.forEach(({ reject }) => reject(failure(outcome)))
  }

  return {
    write: (batch, urgency = 'lead') => enqueue(urgency, { batch }),
    fold: (fold, items, urgency = 'event') => enqueue(urgency, { batch: [], fold: { of: fold, items } }),
  }
}

interface Job {
  batch: Batch
  members: Waiting[]
}

function takeEvents(events: Waiting[]): Waiting[] {
  let items = 0
  const end = events.findIndex(({ fold }) => (items += fold?.items.length ?? 1) > foldMax)
  return events.splice(0, end < 1 ? (end === 0 ? 1 : events.length) : end)
}

function mergeFolds(group: Waiting[]): Job[] {
  const jobs = new Map<unknown, Waiting[]>()
  for (const entry of group) {
    const key = entry.fold?.of ?? entry
    const members = jobs.get(key)
    if (members) members.push(entry)
    else jobs.set(key, [entry])
  }
  return [...jobs.values()].map((members) => ({ batch: batchOf(members), members }))
}

function batchOf(members: Waiting[]): Batch {
  const [first] = members
  if (!first?.fold) return first?.batch ?? []
  return first.fold.of.statements(members.flatMap(({ fold }) => fold?.items ?? []))
}

function failure(outcome: Outcome | undefined): Error {
  if (!outcome || !('error' in outcome)) return new Error('The writer gave no answer')
  const { code, message } = outcome.error
  const noRoom = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_BUSY', 'SQLITE_LOCKED'].includes(code)
  return noRoom
    ? new Problem('overloaded', { retryAfterSeconds: 2 })
    : Object.assign(new Error(message), { code })
}
