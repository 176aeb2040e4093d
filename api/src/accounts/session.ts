import { randomUUID } from 'node:crypto'

import type { Context } from '../context.ts'
import { networkOf, type Sender } from '../visits/network.ts'
import { browserName } from './browser-name.ts'
import type { Role } from './permissions.ts'
import {
  deleteSession,
  holderOf,
  insertSession,
  type NewSession,
  type SignedInBy,
  touchSession,
} from './session-rows.ts'
import { newToken, tokenHash } from './token.ts'

const minute = 60_000
const day = 1440 * minute
const sessionLifeMs = 30 * day
/** A browser that nobody has opened the studio with for so long is forgotten. */
export const idleMs = 7 * day
/** More often would write with every request and tell nobody more. */
const seenEveryMs = 5 * minute

/** Who is signed in, and where they may go. */
export interface Actor {
  user: { id: string; name: string; email: string | null }
  memberships: { workspace: string; name: string; role: Role }[]
  session: { id: string; startedAt: number }
}

/** What the browser is given to carry. */
export interface OpenedSession {
  token: string
  expiresAt: number
}

/** A session that is not written yet, and the token that will open it. */
export function newSession(by: SignedInBy, { address, userAgent }: Sender, now: number) {
  const token = newToken()
  const session: NewSession = {
    id: randomUUID(),
    hash: tokenHash(token),
    browser: browserName(userAgent),
    network: address && networkOf(address),
    by,
    now,
    expiresAt: now + sessionLifeMs,
  }
  return { session, opened: { token, expiresAt: session.expiresAt } satisfies OpenedSession }
}

/** For somebody who has proved who they are. */
export async function openSession(
  { control, now }: Pick<Context, 'control' | 'now'>,
  user: string,
  by: SignedInBy,
  sender: Sender,
): Promise<OpenedSession> {
  const { session, opened } = newSession(by, sender, now())
  await control.write([insertSession(session, user)])
  return opened
}

export async function signOut({ control }: Pick<Context, 'control'>, token: string): Promise<void> {
  await control.write([deleteSession(tokenHash(token))])
}

/** `undefined` for whoever is not signed in. */
export async function actorOf(context: Context, token: string | undefined): Promise<Actor | undefined> {
  if (!token) return undefined
  const now = context.now()
  const rows = await holderOf(context.control, tokenHash(token), now, now - idleMs)
  const [first] = rows
  if (!first) return undefined
  if (now - first.seen_at > seenEveryMs) noteSeen(context, first.session_id, now)
  return {
    user: { id: first.user_id, name: first.user_name, email: first.user_email },
    memberships: rows.flatMap(({ workspace_key: workspace, workspace_name: name, role }) =>
      workspace && name && role ? [{ workspace, name, role }] : [],
    ),
    session: { id: first.session_id, startedAt: first.created_at },
  }
}

/** Nobody waits for it. */
function noteSeen({ control, log }: Context, id: string, now: number): void {
  control.write([touchSession(id, now)], 'event').catch((error: unknown) => {
    log.warn({ err: error }, 'a session was not noted as seen')
  })
}
