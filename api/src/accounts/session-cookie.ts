import type { Context as HonoContext } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

import { bearerOf } from '../api-keys/bearer.ts'
import type { OpenedSession } from './session.ts'

/** `__Host-` binds the cookie to this host and to https; a browser refuses it on plain http. */
const nameOf = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-pulya_session' : 'pulya_session'

const optionsOf = (publicUrl: string) =>
  ({ httpOnly: true, secure: publicUrl.startsWith('https:'), sameSite: 'Lax', path: '/' }) as const

interface At {
  publicUrl: string
}

/** None beside a key: a request speaks for a person or for a program, never for both. */
export const sessionTokenOf = ({ publicUrl }: At, c: HonoContext): string | undefined =>
  bearerOf(c) === undefined ? getCookie(c, nameOf(publicUrl)) : undefined

export function giveSession({ publicUrl }: At, c: HonoContext, { token, expiresAt }: OpenedSession): void {
  setCookie(c, nameOf(publicUrl), token, { ...optionsOf(publicUrl), expires: new Date(expiresAt) })
}

export function takeSession({ publicUrl }: At, c: HonoContext): void {
  deleteCookie(c, nameOf(publicUrl), optionsOf(publicUrl))
}
