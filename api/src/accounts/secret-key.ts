import { createHash, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Config } from '../config.ts'

const keyBytes = 32
const name = 'secret.key'

/**
 * The key of this installation: what `SECRET_KEY` says, else a file beside the databases that only its owner can read,
 * made at the first start. Without it one-time codes and recovery codes have to be set up anew; nothing else is lost.
 */
export async function openSecretKey({
  secretKey,
  dataFolder,
}: Pick<Config, 'secretKey' | 'dataFolder'>): Promise<Buffer> {
  if (secretKey !== undefined) return createHash('sha256').update(secretKey).digest()
  const file = join(dataFolder, name)
  const kept = await readFile(file, 'utf8').catch(unlessMissing)
  if (kept === undefined) return makeKey(file)
  const key = Buffer.from(kept.trim(), 'base64url')
  if (key.length !== keyBytes) throw new Error(`${file} is damaged: bring it back from a backup.`)
  return key
}

async function makeKey(file: string): Promise<Buffer> {
  const key = randomBytes(keyBytes)
  await writeFile(file, `${key.toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  return key
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
