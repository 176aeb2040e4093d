import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

const codesRow = z.object({ secret: z.string(), confirmed_at: z.number().nullable() })

export async function findCodes(control: Database, user: string) {
  const sql = 'select secret, confirmed_at from one_time_codes where user_id = ?'
  const [row] = await control.read({ sql, args: [user] })
  return row && codesRow.parse(row)
}

/** Whether codes are asked for, and how many are left for whoever loses the app. */
export async function codesState(
  control: Database,
  user: string,
): Promise<{ on: boolean; recoveryLeft: number }> {
  const [row] = await control.read({
    sql: `select exists (select 1 from one_time_codes where user_id = ?1 and confirmed_at is not null) as is_on,
                 (select count(*) from recovery_code where user_id = ?1 and used_at is null) as left_over`,
    args: [user],
  })
  const { is_on, left_over } = z.object({ is_on: z.int(), left_over: z.int() }).parse(row)
  return { on: is_on === 1, recoveryLeft: left_over }
}

/** Codes that are on stay as they are until they are turned off. */
export const keepCodes = (user: string, secret: string): Statement => ({
  sql: `insert into one_time_codes (user_id, secret) values (?1, ?2)
        on conflict do update set secret = ?2 where confirmed_at is null`,
  args: [user, secret],
})

/** One row comes back when they were not on yet. */
export const confirmCodes = (user: string, step: number, now: number): Statement => ({
  sql: `update one_time_codes set confirmed_at = ?3, last_step = ?2
        where user_id = ?1 and confirmed_at is null returning user_id`,
  args: [user, step, now],
})

/** One row comes back when no code of this step or a later one was spent before. */
export const spendStep = (user: string, step: number): Statement => ({
  sql: `update one_time_codes set last_step = ?2
        where user_id = ?1 and last_step < ?2 returning user_id`,
  args: [user, step],
})

export const spendRecoveryCode = (user: string, hash: string, now: number): Statement => ({
  sql: `update recovery_code set used_at = ?3
        where user_id = ?1 and code_hash = ?2 and used_at is null returning user_id`,
  args: [user, hash, now],
})

export const insertRecoveryCodes = (user: string, hashes: readonly string[]): Statement[] => [
  deleteRecoveryCodes(user),
  {
    sql: 'insert into recovery_code (user_id, code_hash) select ?, value from json_each(?)',
    args: [user, JSON.stringify(hashes)],
  },
]

const deleteRecoveryCodes = (user: string): Statement => ({
  sql: 'delete from recovery_code where user_id = ?',
  args: [user],
})

export const deleteCodes = (user: string): Statement[] => [
  deleteRecoveryCodes(user),
  { sql: 'delete from one_time_codes where user_id = ?', args: [user] },
]
