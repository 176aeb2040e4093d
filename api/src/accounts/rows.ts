import { z } from 'zod'

import type { Database } from '../db/open.ts'
import { roles } from './permissions.ts'

const memberRow = z.object({
  user_id: z.string(),
  user_name: z.string(),
  workspace_key: z.string(),
  workspace_name: z.string(),
  role: z.enum(roles),
})

export type MemberRow = z.infer<typeof memberRow>

/** The firms of whoever holds this session; empty when nobody does. */
export async function membershipsOfSession(
  control: Database,
  hash: string,
  now: number,
): Promise<MemberRow[]> {
  const rows = await control.read({
    sql: `
      select user.id as user_id, user.name as user_name, workspace.key as workspace_key,
             workspace.name as workspace_name, member.role
      from session
      join user on user.id = session.user_id
      join member on member.user_id = user.id
      join workspace on workspace.key = member.workspace_key
      where session.token_hash = ? and session.expires_at > ?
      order by workspace.created_at`,
    args: [hash, now],
  })
  return rows.map((row) => memberRow.parse(row))
}

/** An owner while nobody at all is signed in: whoever can start the program may let them in. */
export async function ownerLeftOutside(control: Database, now: number): Promise<string | undefined> {
  const [row] = await control.read({
    sql: `select user_id from member
          where role = 'owner' and not exists (select 1 from session where expires_at > ?) limit 1`,
    args: [now],
  })
  return row && z.string().parse(row['user_id'])
}

export const insertSignInLink = (hash: string, userId: string, expiresAt: number) => ({
  sql: 'insert into sign_in_link (token_hash, user_id, expires_at) values (?, ?, ?)',
  args: [hash, userId, expiresAt],
})

/** Two statements: the link is spent, and only a link that was spent now opens a session. */
export const spendLink = (linkHash: string, session: { hash: string; expiresAt: number }, now: number) => [
  {
    sql: 'update sign_in_link set used_at = ?2 where token_hash = ?1 and used_at is null and expires_at > ?2',
    args: [linkHash, now],
  },
  {
    sql: `insert into session (token_hash, user_id, created_at, seen_at, expires_at)
          select ?2, user_id, ?3, ?3, ?4 from sign_in_link where token_hash = ?1 and used_at = ?3 and changes() = 1
          returning user_id`,
    args: [linkHash, session.hash, now, session.expiresAt],
  },
]

export const deleteSession = (hash: string) => ({
  sql: 'delete from session where token_hash = ?',
  args: [hash],
})

const nameRow = z.object({ id: z.string(), name: z.string() })

/** Names of people, by id. */
export async function namesOf(control: Database, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const rows = await control.read({
    sql: 'select id, name from user where id in (select value from json_each(?))',
    args: [JSON.stringify([...ids])],
  })
  return new Map(rows.map((row) => nameRow.parse(row)).map(({ id, name }) => [id, name]))
}
