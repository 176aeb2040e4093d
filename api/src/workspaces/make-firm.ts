import { randomBytes } from 'node:crypto'

import type { FirmBasics } from '@pulya/contract/firm'

import { roleOf } from '../accounts/member-rows.ts'
import type { Context } from '../context.ts'
import { keyFor } from '../documents/new-id.ts'
import { findWorkspace, insertWorkspace } from './rows.ts'

interface Wish extends FirmBasics {
  /** Made by the client: asked again, there is still one firm. */
  id: string
}

const keysTried = 5

/** Makes an empty firm of this owner. @returns Its key. */
export async function makeFirm(
  { control, now }: Pick<Context, 'control' | 'now'>,
  { id, name, locale, timeZone, currency }: Wish,
  owner: string,
): Promise<string> {
  for (let attempt = 0; attempt < keysTried; attempt += 1) {
    const key = keyFor(`${owner}/${id}/${attempt}`, 4)
    const secret = randomBytes(32).toString('base64url')
    const row = { key, name, locale, time_zone: timeZone, currency, secret }
    const { sql, args } = insertWorkspace(row, now())
    await control.write([
      { sql: `${sql} on conflict do nothing`, args },
      {
        sql: `insert into member (user_id, workspace_key, role)
              select ?, key, 'owner' from workspace where key = ? and secret = ?`,
        args: [owner, key, secret],
      },
    ])
    const made = await findWorkspace(control, key)
    if (made?.name === name && (await roleOf(control, key, owner)) === 'owner') return key
    // Somebody else's firm has this key already.
  }
  throw new Error('No key is left for a firm')
}
