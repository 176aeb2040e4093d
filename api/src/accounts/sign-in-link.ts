import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import type { Context } from '../context.ts'
import type { Sender } from '../visits/network.ts'
import { takeLeftLink } from './left-link.ts'
import { newSession, type OpenedSession } from './session.ts'
import { insertSession, insertSignInLink, spendLink } from './session-rows.ts'
import { newToken, tokenHash } from './token.ts'

const linkLifeMs = 3 * 86_400_000

export type SignedIn = OpenedSession & { user: string }

/** After `#`, so that the token reaches neither logs nor the Referer of anybody. */
export const signInAddress = (publicUrl: string, token: string): string =>
  `${publicUrl}/studio/sign-in#${token}`

/** @returns The address of a page that signs this person in, once, within three days. */
export async function makeSignInLink({ control, publicUrl, now }: Context, userId: string): Promise<string> {
  const token = newToken()
  await control.write([insertSignInLink(tokenHash(token), userId, now() + linkLifeMs)])
  return signInAddress(publicUrl, token)
}

/** @returns A new session. A link that was used or is too old answers like one that never was. */
export async function signInByLink(context: Context, token: string, sender: Sender): Promise<SignedIn> {
  const { control, linkFolder, now } = context
  const { session, opened } = newSession('link', sender, now())
  const [, spent] = await control.write(spendLink(tokenHash(token), session))
  const [row] = spent?.rows ?? []
  if (row) return { ...opened, user: z.string().parse(row['user_id']) }

  const user = await takeLeftLink(linkFolder, token, now())
  if (user === undefined) {
    throw new Problem('sign-in-required', { detail: 'This sign-in link was already used or is too old' })
  }
  await control.write([insertSession(session, user)])
  return { ...opened, user }
}
