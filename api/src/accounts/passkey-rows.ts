import { z } from 'zod'

import type { Database } from '../db/open.ts'
import { jsonColumn } from '../db/json-column.ts'
import type { Statement } from '../db/statement.ts'

const passkeyRow = z.object({
  id: z.string(),
  user_id: z.string(),
  name: z.string(),
  public_key: z.instanceof(ArrayBuffer),
  counter: z.number(),
  transports: jsonColumn(z.array(z.string())),
  created_at: z.number(),
  used_at: z.number().nullable(),
})

export type PasskeyRow = z.infer<typeof passkeyRow>

export async function findPasskey(control: Database, id: string): Promise<PasskeyRow | undefined> {
  const [row] = await control.read({ sql: 'select * from passkey where id = ?', args: [id] })
  return row && passkeyRow.parse(row)
}

/** The oldest first. */
export async function passkeysOf(control: Database, user: string): Promise<PasskeyRow[]> {
  const sql = 'select * from passkey where user_id = ? order by created_at, id'
  return (await control.read({ sql, args: [user] })).map((row) => passkeyRow.parse(row))
}

export const insertPasskey = ({ transports, ...row }: Omit<PasskeyRow, 'used_at'>): Statement => ({
  sql: `insert into passkey (id, user_id, name, public_key, counter, transports, created_at)
        values (:id, :user_id, :name, :public_key, :counter, :transports, :created_at)`,
  args: { ...row, transports: JSON.stringify(transports) },
})

export const notePasskeyUsed = (id: string, counter: number, now: number): Statement => ({
  sql: 'update passkey set counter = ?2, used_at = ?3 where id = ?1',
  args: [id, counter, now],
})

/** One row comes back when there was such a key of this person. */
export const deletePasskey = (user: string, id: string): Statement => ({
  sql: 'delete from passkey where user_id = ? and id = ? returning id',
  args: [user, id],
})
