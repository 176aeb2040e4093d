import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { deleteSession, insertSignInLink, membershipsOfSession, spendLink } from './rows.ts'
import type { Role } from './permissions.ts'
import { newToken, tokenHash } from './token.ts'

const day = 86_400_000
const linkLifeMs = 3 * day
const sessionLifeMs = 30 * day

/** Who is signed in, and where they may go. */
export interface Actor {
  user: { id: string; name: string }
  memberships: { workspace: string; name: string; role: Role }[]
}

/** @returns The address of a page that signs this person in, once, within three days. */
export async function makeSignInLink({ control, publicUrl, now }: Context, userId: string): Promise<string> {
  const token = newToken()
  await control.write([insertSignInLink(tokenHash(token), userId, now() + linkLifeMs)])
  // After `#`, so that the token reaches neither logs nor the Referer of anybody.
  return `${publicUrl}/studio/sign-in#${token}`
}

/** @returns The token of a new session. A link that was used or is too old answers like one that never was. */
export async function signIn(
  { control, now }: Context,
  linkToken: string,
): Promise<{ token: string; expiresAt: number }> {
  const token = newToken()
  const expiresAt = now() + sessionLifeMs
  const [, opened] = await control.write(
    spendLink(tokenHash(linkToken), { hash: tokenHash(token), expiresAt }, now()),
  )
  if (opened?.rows.length !== 1)
    throw new Problem('sign-in-required', { detail: 'This sign-in link was already used or is too old' })
  return { token, expiresAt }
}

export async function signOut({ control }: Context, token: string): Promise<void> {
  await control.write([deleteSession(tokenHash(token))])
}

/** `undefined` for whoever is not signed in. */
export async function actorOf(
  { control, now }: Context,
  token: string | undefined,
): Promise<Actor | undefined> {
  if (!token) return undefined
  const rows = await membershipsOfSession(control, tokenHash(token), now())
  const [first] = rows
  return (
    first && {
      user: { id: first.user_id, name: first.user_name },
      memberships: rows.map((row) => ({
        workspace: row.workspace_key,
        name: row.workspace_name,
        role: row.role,
      })),
    }
  )
}
