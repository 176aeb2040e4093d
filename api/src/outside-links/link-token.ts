import { timingSafeEqual } from 'node:crypto'

import { newToken, tokenHash } from '../accounts/token.ts'

const shape = /^(?<id>[a-z2-9]{4,12}-[a-z2-9]{4,12})\.(?<secret>[A-Za-z0-9_-]{43})$/

/** `k7f3-q9d2.…`: the id, so that no search over firms is needed, and 256 bits that only the holder knows. */
export function newLinkToken(id: string): { token: string; hash: string } {
  const secret = newToken()
  return { token: `${id}.${secret}`, hash: tokenHash(secret) }
}

/** What a token claims before anybody believes it. */
export function claimedLink(token: string): { id: string; secret: string } | undefined {
  const { id, secret } = shape.exec(token)?.groups ?? {}
  return id === undefined || secret === undefined ? undefined : { id, secret }
}

/** In the same time whichever character is wrong. */
export const opensWith = (secret: string, hash: string): boolean => {
  const [given, kept] = [Buffer.from(tokenHash(secret)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
