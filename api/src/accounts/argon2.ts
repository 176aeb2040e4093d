import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** The minimum OWASP recommends for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const saltBytes = 16

const derive = promisify(argon2)

/** As it is kept, in the notation of PHC: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await hashOf(password, salt, cost)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`
}

/** Takes as long for a user who has no password, so that nobody learns who has one. */
export async function isPassword(given: string, kept: string = nobodys): Promise<boolean> {
  const [, , , costs = '', salt = '', hash = ''] = kept.split('$')
  const [memory = 0, passes = 0, parallelism = 0] = costs.split(',').map((part) => Number(part.slice(2)))
  const right = Buffer.from(hash, 'base64')
  const made = await hashOf(given, Buffer.from(salt, 'base64'), {
    memory,
    passes,
    parallelism,
    tagLength: right.length,
  })
  return timingSafeEqual(made, right) && kept !== nobodys
}

/** What looks the same on a screen is the same password, however its letters were composed. */
const hashOf = async (
  password: string,
  nonce: Buffer,
  costs: typeof cost | Record<keyof typeof cost, number>,
) => derive('argon2id', { message: password.normalize('NFKC'), nonce, ...costs })

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const nobodys = `$argon2id$v=19$m=19456,t=2,p=1$${base64(Buffer.alloc(saltBytes))}$${base64(Buffer.alloc(32))}`
