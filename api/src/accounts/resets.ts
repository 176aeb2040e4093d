import { Problem } from '@pulya/contract/problem'
import type { Locale } from '@pulya/contract/locale'
import { z } from 'zod'

import { auditPerson } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { hashPassword } from './argon2.ts'
import { passwordChangedLetter, resetLetter } from './letters.ts'
import { findByEmail, findPerson } from './rows.ts'
import { insertReset, isOpenReset, spendReset } from './reset-rows.ts'
import { newToken, tokenHash } from './token.ts'

const lifeMs = 30 * 60_000

/**
 * Sends a link to whoever has this address, if anybody has. It is not awaited by what answers, so that neither the words
 * nor the time of the answer tell who is known here.
 */
export async function sendReset(context: Context, email: string, locale: Locale): Promise<void> {
  const { control, mail, publicUrl, now, log } = context
  try {
    const person = await findByEmail(control, email)
    if (!person?.email || !mail) return
    const token = newToken()
    await control.write([insertReset(tokenHash(token), person.id, now() + lifeMs)])
    // The host is configured and the token is after `#`: neither comes from the request, nor goes to another site.
    await mail.send(resetLetter(locale, person.email, `${publicUrl}/studio/new-password#${token}`))
  } catch (error) {
    log.error({ err: error }, 'a link for a new password could not be sent')
  }
}

/** Every session ends, and nobody is signed in: a link in a mailbox is no proof for a studio. */
export async function resetPassword(
  context: Context,
  { token, password }: { token: string; password: string },
  locale: Locale,
): Promise<void> {
  const { control, now } = context
  if (!(await isOpenReset(control, tokenHash(token), now()))) throw new Problem('link-expired')
  const [spent] = await control.write(spendReset(tokenHash(token), await hashPassword(password), now()))
  const [row] = spent?.rows ?? []
  if (!row) throw new Problem('link-expired')
  const user = z.string().parse(row['user_id'])
  await auditPerson(context, { user, action: 'password-reset' })
  await tellPasswordChanged(context, user, locale)
}

/** Whoever did not do it themselves should hear of it. */
export async function tellPasswordChanged(
  { control, mail, publicUrl, log }: Context,
  user: string,
  locale: Locale,
): Promise<void> {
  const person = await findPerson(control, user)
  if (!mail || !person?.email) return
  mail.send(passwordChangedLetter(locale, person.email, publicUrl)).catch((error: unknown) => {
    log.error({ err: error }, 'nobody could be told of a new password')
  })
}
