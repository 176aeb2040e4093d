import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const lifeMs = 5 * 60_000
const [nonceBytes, timeBytes, sealBytes] = [16, 8, 16]

/** What a passkey has to sign. Nothing is kept of those that were only asked for, so asking fills no memory. */
export interface Challenges {
  /** @param purpose What the answer is good for, and for whom. */
  make(purpose: string, now: number): Uint8Array<ArrayBuffer>
  /** Whether it is one of ours, for this purpose, not too old and not answered before. */
  take(purpose: string, challenge: string, now: number): boolean
}

export function openChallenges(): Challenges {
  const key = randomBytes(32)
  /** Answered ones, by when they would have expired. */
  const answered = new Map<string, number>()

  const sealOf = (purpose: string, told: Uint8Array): Buffer =>
    createHmac('sha256', key).update(`${purpose}\n`).update(told).digest().subarray(0, sealBytes)

  return {
    make(purpose, now) {
      const told = Buffer.alloc(nonceBytes + timeBytes)
      randomBytes(nonceBytes).copy(told)
      told.writeDoubleBE(now + lifeMs, nonceBytes)
      return new Uint8Array([...told, ...sealOf(purpose, told)])
    },
    take(purpose, challenge, now) {
      const bytes = Buffer.from(challenge, 'base64url')
      if (bytes.length !== nonceBytes + timeBytes + sealBytes) return false
      const told = bytes.subarray(0, nonceBytes + timeBytes)
      if (!timingSafeEqual(sealOf(purpose, told), bytes.subarray(told.length))) return false
      const expiresAt = told.readDoubleBE(nonceBytes)
      for (const [old, until] of answered) if (until <= now) answered.delete(old)
      const name = bytes.toString('base64url')
      if (expiresAt <= now || answered.has(name)) return false
      answered.set(name, expiresAt)
      return true
    },
  }
}
