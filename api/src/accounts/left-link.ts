import { mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { newToken, tokenHash } from './token.ts'

/**
 * Sign-in links made beside a product that runs: only one process may write to its databases, so the command leaves the
 * hash of a token in a folder of the data, and the product looks there for a link it does not know. Whoever can write
 * into that folder could change the database itself.
 */
const left = z.strictObject({ user: z.string(), expiresAt: z.int() })

const linkLifeMs = 3_600_000

/** @returns The token of a link that works once, within an hour. */
export async function leaveLink(folder: string, user: string, now: number): Promise<string> {
  const token = newToken()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const said = JSON.stringify({ user, expiresAt: now + linkLifeMs } satisfies z.infer<typeof left>)
  await writeFile(join(folder, tokenHash(token)), said, { mode: 0o600, flag: 'wx' })
  return token
}

/** Whom the link lets in, if there is one. Of two who come at once, the one who removed it. */
export async function takeLeftLink(folder: string, token: string, now: number): Promise<string | undefined> {
  const file = join(folder, tokenHash(token))
  try {
    const { user, expiresAt } = left.parse(JSON.parse(await readFile(file, 'utf8')))
    // Unlike `rm`, says when somebody else was quicker.
    await unlink(file)
    return expiresAt > now ? user : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
