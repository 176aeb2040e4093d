import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import type { Sender } from '../visits/network.ts'
import { isPassword } from './argon2.ts'
import { spendCode } from './one-time-codes.ts'
import { findByEmail, findPerson } from './rows.ts'
import { type Actor, openSession } from './session.ts'
import type { SignedIn } from './sign-in-link.ts'

export interface Credentials {
  email: string
  password: string
  /** Of the app, or one kept for when it is lost. */
  code?: string | undefined
}

/** Whoever is not known here is refused in the same words and after the same work as whoever mistypes. */
export async function signInByPassword(
  context: Context,
  { email, password, code }: Credentials,
  sender: Sender,
): Promise<SignedIn> {
  const person = await findByEmail(context.control, email)
  const right = await isPassword(password, person?.hash ?? undefined)
  if (!person || !right) throw new Problem('sign-in-refused')
  const told = await spendCode(context, person.id, code)
  if (told === 'missing') throw new Problem('code-required')
  if (told === 'wrong') throw new Problem('code-wrong')
  return { ...(await openSession(context, person.id, 'password', sender)), user: person.id }
}

const freshMs = 15 * 60_000

/**
 * Before what would let a stolen session stay: it has just been opened, or the password is given again.
 *
 * @param allow Counts the tries.
 */
export async function requireConfirmed(
  { control, now }: Pick<Context, 'control' | 'now'>,
  { user, session }: Actor,
  password: string | undefined,
  allow: (who: string, now: number) => void,
): Promise<void> {
  if (now() - session.startedAt <= freshMs) return
  if (password === undefined) throw new Problem('confirm-required')
  allow(user.id, now())
  const person = await findPerson(control, user.id)
  if (!(await isPassword(password, person?.hash ?? undefined))) throw new Problem('confirm-required')
}
