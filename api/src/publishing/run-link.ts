import { createHmac, timingSafeEqual } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'

import { uuidFromHex } from '../visits/visitor.ts'

/** How long a visitor may come back by a link to their answers. */
export const runLinkDays = 30

const runBytes = 16
const toldBytes = runBytes + 4
const sealBytes = 16

/** What names a run in a link that nobody can make or prolong: its id, the second until which it works, and a seal. */
export function runToken(secret: string, run: string, now: number): string {
  const told = Buffer.alloc(toldBytes)
  told.write(run.replaceAll('-', ''), 'hex')
  told.writeUInt32BE(Math.floor(now / 1000) + runLinkDays * 86_400, runBytes)
  return Buffer.concat([told, sealOf(secret, told)]).toString('base64url')
}

/**
 * The run a token names.
 *
 * @throws `not-found` for what we have not signed, `link-expired` for what we signed too long ago.
 */
export function readRunToken(secret: string, token: string, now: number): string {
  const bytes = Buffer.from(token, 'base64url')
  const told = bytes.subarray(0, toldBytes)
  const seal = bytes.subarray(toldBytes)
  if (seal.length !== sealBytes || !timingSafeEqual(seal, sealOf(secret, told)))
    throw new Problem('not-found')
  if (told.readUInt32BE(runBytes) * 1000 < now) throw new Problem('link-expired')
  return uuidFromHex(told.toString('hex', 0, runBytes))
}

const sealOf = (secret: string, told: Uint8Array): Buffer =>
  createHmac('sha256', secret).update('run link\n').update(told).digest().subarray(0, sealBytes)
