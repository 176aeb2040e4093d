import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { rebalance } from '../experiments/rebalance.ts'
import { forgetPublished } from '../publishing/published.ts'
import { expireNightly, insertNights } from '../retention/nightly.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { publishScheduled } from './publish-scheduled.ts'
import { deleteDue, failScheduled, firmsDue, insertDue, listDue, nextDue } from './rows.ts'

/** A clock may be set, a computer may sleep: nobody trusts a timer for longer. */
const timerMsMax = 3_600_000
const againMs = 60_000

export interface Timekeeper {
  /** Looks again what is next. */
  wake: () => void
  start: (context: Context) => Promise<void>
  /** Ends it, once what is under way is done. */
  stop: () => Promise<void>
}

/** One timer, to the next thing that falls due in any firm. What fell due while nobody was there is done at the start. */
export function keepTime(): Timekeeper {
  let keeping: Context | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> = Promise.resolve()

  function wake() {
    const context = keeping
    if (!context) return
    underWay = underWay
      .then(() => goOn(context))
      .catch((error: unknown) => {
        context.log.error({ err: error }, 'what fell due was not done')
        set(againMs)
      })
  }

  async function goOn(context: Context) {
    await doDue(context)
    const next = await nextDue(context.control)
    if (next !== undefined) set(next - context.now())
  }

  function set(inMs: number) {
    clearTimeout(timer)
    if (keeping) timer = setTimeout(wake, Math.min(Math.max(inMs, 0), timerMsMax))
  }

  return {
    wake,
    async start(context) {
      keeping = context
      await context.control.write([insertNights(context.now())])
      wake()
      await underWay
    },
    async stop() {
      keeping = undefined
      clearTimeout(timer)
      await underWay
    },
  }
}

async function doDue(context: Context): Promise<void> {
  const { control, workspaces, now } = context
  const until = now()
  for (const key of await firmsDue(control, until)) {
    const workspace = await workspaces.find(key)
    const later = workspace ? await doDueOf(context, workspace, until) : []
    await control.write([deleteDue(key, until), ...later.map((at) => insertDue(key, at))])
  }
}

/** @returns When to look at this firm again: at night, for its bandits, and after something broke that may yet go well. */
async function doDueOf(context: Context, workspace: Workspace, until: number): Promise<number[]> {
  const next = await rebalanced(context, workspace, until)
  const broke = await publishDue(context, workspace, until)
  const night = await expireNightly(context, workspace, until)
  return [...next, night, ...(broke ? [until + againMs] : [])]
}

async function rebalanced(context: Context, workspace: Workspace, until: number): Promise<number[]> {
  try {
    return [(await rebalance(context, workspace, until)) ?? []].flat()
  } catch (error) {
    context.log.error({ err: error, workspace: workspace.key }, 'visitors of a bandit were not moved')
    return [until + againMs]
  }
}

/** @returns Whether something broke that may go well another time. */
async function publishDue(context: Context, workspace: Workspace, until: number): Promise<boolean> {
  let broke = false
  for (const row of await listDue(workspace.db, until)) {
    try {
      await publishScheduled(context, workspace, row)
    } catch (error) {
      if (error instanceof Problem && error.status < 500) {
        await workspace.db.write([failScheduled(row.document_id, error.code)])
        continue
      }
      context.log.error({ err: error, document: row.document_id }, 'a scheduled publication broke')
      broke = true
    }
  }
  // What has ended is no longer named by pages in other languages.
  forgetPublished(workspace)
  return broke
}
