import { createHmac, randomUUIDv7 } from 'node:crypto'

import { uuid } from '@pulya/contract/uuid'
import type { Context as HonoContext } from 'hono'
import { parse } from 'hono/utils/cookie'

import type { Heard, RequestHead } from '../edge/request-head.ts'

/** Readable by the widget on our own pages, so that one person is one visitor there. Says nothing about the person. */
const cookieName = 'pulya_visitor'
const thirteenMonths = 34_164_000

/** A visitor on our own pages, and whether we knew them before. */
export interface Visitor {
  id: string
  returning: boolean
}

/**
 * The visitor of a first-party page. A new one gets an id that is random but for the time at its beginning, so that the
 * rows of a crowd stand side by side in the database instead of each on a page of its own.
 *
 * Who asks not to be tracked (Global Privacy Control, Do Not Track) gets no cookie, and is known for a day at most by a
 * keyed hash of address and browser.
 */
export function visitorIn(
  { headers, address }: Pick<RequestHead, 'headers' | 'address'>,
  secret: string,
  now: number,
): Visitor {
  if (isUntracked(headers)) {
    return { id: dayVisitor(secret, now, address, headers.get('user-agent') ?? ''), returning: true }
  }
  const cookie = headers.get('cookie')
  const known = cookie === null ? undefined : uuid.safeParse(parse(cookie, cookieName)[cookieName])
  return known?.success ? { id: known.data, returning: true } : { id: randomUUIDv7(), returning: false }
}

export const visitorOf = (c: HonoContext, secret: string, now: number, address: string): Visitor =>
  visitorIn({ headers: c.req.raw.headers, address }, secret, now)

/** Global Privacy Control, Do Not Track. */
export const isUntracked = (headers: Heard): boolean =>
  headers.get('sec-gpc') === '1' || headers.get('dnt') === '1'

export function rememberVisitor(c: HonoContext, visitor: Visitor, publicUrl: string): void {
  const cookie = cookieFor(visitor, publicUrl)
  if (cookie) c.header('set-cookie', cookie, { append: true })
}

/** By which a new visitor is known next time. */
export function cookieFor({ id, returning }: Visitor, publicUrl: string): string | undefined {
  if (returning) return undefined
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  return `${cookieName}=${id}; Max-Age=${thirteenMonths}; Path=/${secure}; SameSite=Lax`
}

/** In the shape of a UUID, because that is what a visitor's id looks like everywhere. */
function dayVisitor(secret: string, now: number, address: string, userAgent: string): string {
  const day = new Date(now).toISOString().slice(0, 10)
  return uuidFrom(createHmac('sha256', secret).update(`${day}\n${address}\n${userAgent}`).digest())
}

/** A version 8 UUID (RFC 9562 §5.8) of the first sixteen bytes. */
export function uuidFrom(bytes: Uint8Array): string {
  const chosen = Buffer.from(bytes.subarray(0, 16))
  chosen[6] = ((chosen[6] ?? 0) & 0x0f) | 0x80
  chosen[8] = ((chosen[8] ?? 0) & 0x3f) | 0x80
  return uuidFromHex(chosen.toString('hex'))
}

export const uuidFromHex = (digits: string): string =>
  digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
