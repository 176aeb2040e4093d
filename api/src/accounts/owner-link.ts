import { access } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import type { Config } from '../config.ts'
import { openReader, query } from '../db/client.ts'
import { leaveLink } from './left-link.ts'
import { signInAddress } from './sign-in-link.ts'

/**
 * For whoever runs the server and somebody who cannot get in: works beside a product that runs, and writes nothing into
 * its databases.
 *
 * @param email Whose link; without one, of the owner who was there first.
 * @returns The address of a page that signs this person in, once, within an hour.
 * @throws An Error that says who is missing.
 */
export async function leaveOwnerLink(
  { dataFolder, publicUrl, port }: Pick<Config, 'dataFolder' | 'publicUrl' | 'port'>,
  email: string | undefined,
  now: number,
): Promise<string> {
  const user = await findWhom(join(dataFolder, 'control.db'), email)
  const token = await leaveLink(join(dataFolder, 'links'), user, now)
  return signInAddress(publicUrl ?? `http://localhost:${port}`, token)
}

async function findWhom(file: string, email: string | undefined): Promise<string> {
  await access(file).catch((cause: unknown) => {
    throw new Error(`There is no Pulya in this folder yet: ${file} is missing.`, { cause })
  })
  const reader = await openReader(file)
  try {
    const [row] = await query(
      reader,
      email === undefined
        ? {
            sql: `select user.id from user join member on user_id = user.id
                  where role = 'owner' order by user.created_at limit 1`,
            args: [],
          }
        : { sql: 'select id from user where email = ?', args: [email] },
    )
    if (!row) throw new Error(email === undefined ? 'There is no owner.' : `Nobody has the address ${email}.`)
    return z.string().parse(row['id'])
  } finally {
    reader.close()
  }
}
