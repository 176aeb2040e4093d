import { Problem } from '@pulya/contract/problem'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Action, allowed } from './permissions.ts'
import { type Actor, actorOf } from './session.ts'
import { sessionTokenOf } from './session-cookie.ts'

export async function signedIn(context: Context, c: HonoContext): Promise<Actor> {
  const actor = await actorOf(context, sessionTokenOf(context, c))
  if (!actor) throw new Problem('sign-in-required')
  return actor
}

/** The firm's workspace for someone who may do this there. A firm of others answers like one that does not exist. */
export async function enter(
  context: Context,
  c: HonoContext,
  workspaceKey: string,
  action: Action,
): Promise<{ workspace: Workspace; actor: Actor }> {
  const actor = await signedIn(context, c)
  const membership = actor.memberships.find(({ workspace }) => workspace === workspaceKey)
  const workspace = membership && (await context.workspaces.find(workspaceKey))
  if (!workspace) throw new Problem('not-found')
  if (!allowed(membership.role, action)) throw new Problem('forbidden')
  return { workspace, actor }
}
