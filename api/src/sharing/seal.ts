import { createHmac, timingSafeEqual } from 'node:crypto'

const sealBytes = 16

/** What nobody can make without the secret; one for a `purpose` opens nothing of another. 22 characters. */
export const sealOf = (secret: string, purpose: string, told: string): string =>
  createHmac('sha256', secret)
    .update(`${purpose}\n`)
    .update(told)
    .digest()
    .subarray(0, sealBytes)
    .toString('base64url')

/** Takes as long for a wrong seal as for the right one. */
export function isSealed(secret: string, purpose: string, told: string, seal: string): boolean {
  const given = Buffer.from(seal, 'base64url')
  const right = Buffer.from(sealOf(secret, purpose, told), 'base64url')
  return given.length === sealBytes && timingSafeEqual(given, right)
}
