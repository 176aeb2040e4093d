import { Problem } from '@pulya/contract/problem'
import type { Context as HonoContext } from 'hono'

import { bearerOf } from '../api-keys/bearer.ts'
import { programOf } from '../api-keys/keys.ts'
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

/** A person, or a program by its key: whose id and name stand in what they leave behind. */
interface Entered {
  workspace: Workspace
  actor: { user: { id: string; name: string } }
}

/**
 * The firm's workspace for someone who may do this there: a person by their role, a program by the scopes of its key. A
 * firm of others answers like one that does not exist.
 */
export async function enter(
  context: Context,
  c: HonoContext,
  workspaceKey: string,
  action: Action,
): Promise<Entered> {
  const { user, may } = await standingOf(context, c, workspaceKey)
  const workspace = may && (await context.workspaces.find(workspaceKey))
  if (!workspace) throw new Problem('not-found')
  if (!may(action)) throw new Problem('forbidden')
  return { workspace, actor: { user } }
}

interface Standing {
  user: Entered['actor']['user']
  /** Absent where they have no place in the firm. */
  may: ((action: Action) => boolean) | undefined
}

async function standingOf(context: Context, c: HonoContext, workspaceKey: string): Promise<Standing> {
  const key = bearerOf(c)
  if (key !== undefined) {
    const { workspace, may, ...user } = await programOf(context, key)
    return { user, may: workspace === workspaceKey ? may : undefined }
  }
  const { user, memberships } = await signedIn(context, c)
  const membership = memberships.find(({ workspace }) => workspace === workspaceKey)
  return { user, may: membership && ((action) => allowed(membership.role, action)) }
}
