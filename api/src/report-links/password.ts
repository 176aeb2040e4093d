import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const saltBytes = 16
const hashBytes = 32

/** As it is kept: `salt.hash`, both base64url. A guess takes a twentieth of a second and 16 MB. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  return `${salt.toString('base64url')}.${(await hashOf(password, salt)).toString('base64url')}`
}

export async function isPassword(given: string, kept: string): Promise<boolean> {
  const [salt = '', hash = ''] = kept.split('.')
  const right = Buffer.from(hash, 'base64url')
  return timingSafeEqual(await hashOf(given, Buffer.from(salt, 'base64url')), right)
}

/** What looks the same on screens is the same password, however its letters were composed. */
const hashOf = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, hashBytes, { N: 16_384, r: 8, p: 1 }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    )
  })
