import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { hashPassword } from './argon2.ts'
import { codesState } from './code-rows.ts'
import { passkeysOf } from './passkey-rows.ts'
import { findByEmail, findPerson, keepPassword, updatePerson } from './rows.ts'
import { type Actor, idleMs } from './session.ts'
import { deleteOwnSession, deleteSessions, sessionsOf } from './session-rows.ts'

type Needed = Pick<Context, 'control' | 'now'>

/** What people see of their own account. */
export async function readAccount({ control, now }: Needed, { user, session }: Actor) {
  const person = await findPerson(control, user.id)
  const passkeys = await passkeysOf(control, user.id)
  const sessions = await sessionsOf(control, user.id, now(), now() - idleMs)
  return {
    name: user.name,
    email: user.email,
    hasPassword: person?.hash != null,
    codes: await codesState(control, user.id),
    passkeys: passkeys.map(({ id, name, created_at, used_at }) => ({
      id,
      name,
      createdAt: created_at,
      usedAt: used_at,
    })),
    sessions: sessions.map(({ id, created_at, seen_at, browser, network, signed_in_by }) => ({
      id,
      startedAt: created_at,
      seenAt: seen_at,
      browser,
      network,
      by: signed_in_by,
      current: id === session.id,
    })),
  }
}

/** @throws `email-taken`: only whoever is signed in can learn that, and only of an address they name. */
export async function changePerson(
  { control }: Needed,
  { user }: Actor,
  { name = user.name, email = user.email }: { name?: string | undefined; email?: string | null | undefined },
): Promise<void> {
  const holder = email === null ? undefined : await findByEmail(control, email)
  if (holder && holder.id !== user.id) throw new Problem('email-taken')
  try {
    await control.write([updatePerson(user.id, { name, email })])
  } catch (error) {
    // Somebody took it in the meantime.
    if (error instanceof Error && /UNIQUE/.test(error.message)) throw new Problem('email-taken')
    throw error
  }
}

/** Every other session of this person ends. */
export async function changePassword({ control, now }: Needed, { user, session }: Actor, password: string) {
  // Nobody could sign in with a password alone.
  if (user.email === null) throw new Problem('email-missing')
  const hash = await hashPassword(password)
  await control.write([keepPassword(user.id, hash, now()), deleteSessions(user.id, session.id)])
}

export async function endSession({ control }: Needed, { user }: Actor, id: string): Promise<void> {
  const [ended] = await control.write([deleteOwnSession(user.id, id)])
  if (ended?.rows.length !== 1) throw new Problem('not-found')
}

export async function endOtherSessions({ control }: Needed, { user, session }: Actor): Promise<void> {
  await control.write([deleteSessions(user.id, session.id)])
}
