import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

export const insertReset = (hash: string, user: string, expiresAt: number): Statement => ({
  sql: `insert into password_reset (token_hash, user_id, expires_at) values (?, ?, ?)`,
  args: [hash, user, expiresAt],
})

export async function isOpenReset(control: Database, hash: string, now: number): Promise<boolean> {
  const sql = 'select 1 from password_reset where token_hash = ? and used_at is null and expires_at > ?'
  return (await control.read({ sql, args: [hash, now] })).length > 0
}

const whose = '(select user_id from password_reset where token_hash = :token and used_at = :now)'

/** One row comes back from the first when the link could still be used: with it go all others, and every session. */
export const spendReset = (token: string, hash: string, now: number): Statement[] => [
  {
    sql: `update password_reset set used_at = :now
          where token_hash = :token and used_at is null and expires_at > :now returning user_id`,
    args: { token, now },
  },
  {
    sql: `insert into password (user_id, hash, changed_at)
          select user_id, :hash, :now from password_reset
          where token_hash = :token and used_at = :now and changes() = 1
          on conflict do update set hash = excluded.hash, changed_at = excluded.changed_at`,
    args: { token, hash, now },
  },
  {
    sql: `update password_reset set used_at = :now where used_at is null and user_id = ${whose}`,
    args: { token, now },
  },
  { sql: `delete from session where user_id = ${whose}`, args: { token, now } },
]
