import type { Context } from '../context.ts'
import type { Statement } from '../db/statement.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { expire } from './expire.ts'
import { dayMs } from './periods.ts'

/** After midnight in UTC, and past the hour, when most of what is done by the clock falls due. */
const startsMs = 17 * 60_000
const goOnMs = 60_000

/** Unix ms of the first start after `now`. */
export const nextNight = (now: number): number => Math.floor((now - startsMs) / dayMs + 1) * dayMs + startsMs

/** @returns When to do it again: the next night, or soon, when there was too much for one go or it broke. */
export async function expireNightly(context: Context, workspace: Workspace, now: number): Promise<number> {
  try {
    const { more } = await expire(context, workspace)
    return more ? now + goOnMs : nextNight(now)
  } catch (error) {
    context.log.error({ err: error, workspace: workspace.key }, 'what is kept no longer was not deleted')
    return nextNight(now)
  }
}

/** Every firm that there is, from the next night on. */
export const insertNights = (now: number): Statement => ({
  sql: 'insert into due (at, workspace_key) select ?, key from workspace where true on conflict do nothing',
  args: [nextNight(now)],
})
