import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

const ivBytes = 12
const tagBytes = 16

/**
 * A secret as a database may keep it: AES-256-GCM under a key that is elsewhere.
 *
 * @param whose Bound to it: what was sealed for one person opens for no other.
 */
export function sealSecret(key: Buffer, whose: string, secret: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(whose))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** `undefined` under another key or for another person. */
export function openSecret(key: Buffer, whose: string, kept: string): string | undefined {
  const bytes = Buffer.from(kept, 'base64url')
  const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)]
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(whose)).setAuthTag(tag)
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}

/** The hash of a short code: without the key nobody can try all codes against it. */
export const codeHash = (key: Buffer, whose: string, code: string): string =>
  createHmac('sha256', key).update(`${whose}\n${code}`).digest('base64url')
