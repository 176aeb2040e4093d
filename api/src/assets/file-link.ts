import { createHmac, timingSafeEqual } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'

/** How long a file can be fetched by its link: till the end of a holiday, and not for all to whom it is passed on. */
export const fileLinkDays = 14

const untilBytes = 4
const sealBytes = 16

/** What opens one file for some days: the second until which it does, and a seal that nobody else can make. */
export function fileToken(secret: string, asset: string, now: number): string {
  const until = Buffer.alloc(untilBytes)
  until.writeUInt32BE(Math.floor(now / 1000) + fileLinkDays * 86_400)
  return Buffer.concat([until, sealOf(secret, asset, until)]).toString('base64url')
}

/** @throws `not-found` for what we have not signed for this file, `link-expired` for what we signed too long ago. */
export function requireFileToken(secret: string, asset: string, token: string, now: number): void {
  const bytes = Buffer.from(token, 'base64url')
  const until = bytes.subarray(0, untilBytes)
  const seal = bytes.subarray(untilBytes)
  if (seal.length !== sealBytes || !timingSafeEqual(seal, sealOf(secret, asset, until)))
    throw new Problem('not-found')
  if (until.readUInt32BE() * 1000 < now) throw new Problem('link-expired')
}

const sealOf = (secret: string, asset: string, until: Uint8Array): Buffer =>
  createHmac('sha256', secret).update(`file link\n${asset}\n`).update(until).digest().subarray(0, sealBytes)
