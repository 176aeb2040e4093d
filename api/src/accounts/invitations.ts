import { randomUUID } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import type { Statement } from '../db/statement.ts'
import type { Sender } from '../visits/network.ts'
import { hashPassword } from './argon2.ts'
import {
  acceptFor,
  deleteInvitation,
  findOpen,
  insertInvitation,
  insertInvited,
  type InvitationRow,
} from './invitation-rows.ts'
import { roleOf } from './member-rows.ts'
import type { Role } from './permissions.ts'
import { findByEmail, keepPassword } from './rows.ts'
import { newSession } from './session.ts'
import { insertSession } from './session-rows.ts'
import type { SignedIn } from './sign-in-link.ts'
import { newToken, tokenHash } from './token.ts'

const lifeMs = 7 * 86_400_000

export interface Invited {
  workspace: string
  role: Role
  /** Only a note for whoever looks at the list. */
  email: string | null
  by: string
}

/** @returns The link is told once: only a hash of what is in it is kept. */
export async function invite(
  { control, publicUrl, now }: Context,
  { workspace, role, email, by }: Invited,
): Promise<{ id: string; address: string; expiresAt: number }> {
  const [id, token, expiresAt] = [randomUUID(), newToken(), now() + lifeMs]
  await control.write([
    insertInvitation({
      id,
      token_hash: tokenHash(token),
      workspace_key: workspace,
      role,
      email,
      invited_by: by,
      created_at: now(),
      expires_at: expiresAt,
    }),
  ])
  return { id, address: `${publicUrl}/studio/invitation#${token}`, expiresAt }
}

export async function takeBack({ control }: Context, workspace: string, id: string): Promise<void> {
  const [gone] = await control.write([deleteInvitation(workspace, id)])
  if (gone?.rows.length !== 1) throw new Problem('not-found')
}

/** @throws `link-expired` alike for one that was used, taken back, is too old or never was. */
export async function openInvitation({ control, now }: Context, token: string): Promise<InvitationRow> {
  const found = await findOpen(control, tokenHash(token), now())
  if (!found) throw new Problem('link-expired')
  return found
}

/** Somebody who is signed in becomes a member. */
export async function acceptAs(context: Context, token: string, user: string): Promise<InvitationRow> {
  const invitation = await openInvitation(context, token)
  if (await roleOf(context.control, invitation.workspace_key, user)) throw new Problem('member-already')
  await writeOnce(context, acceptFor(tokenHash(token), user, context.now()), 0, 'member-already')
  return invitation
}

export interface NewPerson {
  name: string
  email: string
  password: string
}

/**
 * Somebody new becomes a person and a member, and is signed in. Who has an account must sign in to it first: an
 * invitation never touches a password that is there.
 */
export async function acceptAsNew(
  context: Context,
  token: string,
  { name, email, password }: NewPerson,
  sender: Sender,
): Promise<{ invitation: InvitationRow; signedIn: SignedIn }> {
  const invitation = await openInvitation(context, token)
  if (await findByEmail(context.control, email)) throw new Problem('email-taken')
  const hash = await hashPassword(password)
  const [id, now] = [randomUUID(), context.now()]
  const { session, opened } = newSession('invitation', sender, now)
  await writeOnce(
    context,
    [
      insertInvited(tokenHash(token), { id, name, email }, now),
      ...acceptFor(tokenHash(token), id, now),
      keepPassword(id, hash, now),
      insertSession(session, id),
    ],
    1,
    'email-taken',
  )
  return { invitation, signedIn: { ...opened, user: id } }
}

/** @param taken What it means that something was there already: somebody was quicker by a moment. */
async function writeOnce(
  { control }: Context,
  batch: Statement[],
  acceptance: number,
  taken: 'email-taken' | 'member-already',
): Promise<void> {
  try {
    const results = await control.write(batch)
    if (results[acceptance]?.rows.length !== 1) throw new Problem('link-expired')
  } catch (error) {
    throw translated(error, taken)
  }
}

function translated(error: unknown, taken: 'email-taken' | 'member-already'): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (/UNIQUE/.test(error.message)) return new Problem(taken)
  // What follows the acceptance found nobody to belong to: somebody else has used the link.
  if (/FOREIGN KEY/.test(error.message)) return new Problem('link-expired')
  return error
}
