import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { roles } from './permissions.ts'

const holderRow = z.object({
  session_id: z.string(),
  created_at: z.number(),
  seen_at: z.number(),
  user_id: z.string(),
  user_name: z.string(),
  user_email: z.string().nullable(),
  workspace_key: z.string().nullable(),
  workspace_name: z.string().nullable(),
  role: z.enum(roles).nullable(),
})

/** Whoever holds this session, in a row for each of their firms; in one without a firm when they have none. */
export async function holderOf(control: Database, hash: string, now: number, seenAfter: number) {
  const rows = await control.read({
    sql: `
      select session.id as session_id, session.created_at, session.seen_at,
             user.id as user_id, user.name as user_name, user.email as user_email,
             workspace.key as workspace_key, workspace.name as workspace_name, member.role
      from session
      join user on user.id = session.user_id
      left join member on member.user_id = user.id
      left join workspace on workspace.key = member.workspace_key
      where session.token_hash = ? and session.expires_at > ? and session.seen_at > ?
      order by workspace.created_at, workspace.rowid`,
    args: [hash, now, seenAfter],
  })
  return rows.map((row) => holderRow.parse(row))
}

/** How somebody proved who they are. */
export type SignedInBy = 'link' | 'password' | 'passkey' | 'invitation'

export interface NewSession {
  id: string
  hash: string
  browser: string
  network: string
  by: SignedInBy
  now: number
  expiresAt: number
}

/** @param user An SQL expression in `source` for whose session it is, for one that depends on what was just written. */
const insertInto = (session: NewSession, user: string, source: string, more: Record<string, string>) => ({
  sql: `insert into session
          (token_hash, id, user_id, created_at, seen_at, expires_at, browser, network, signed_in_by)
        select :hash, :id, ${user}, :now, :now, :expiresAt, :browser, :network, :by ${source}
        returning user_id`,
  args: { ...session, ...more },
})

export const insertSession = (session: NewSession, user: string): Statement =>
  insertInto(session, ':user', '', { user })

export const insertSignInLink = (hash: string, userId: string, expiresAt: number): Statement => ({
  sql: 'insert into sign_in_link (token_hash, user_id, expires_at) values (?, ?, ?)',
  args: [hash, userId, expiresAt],
})

/** Two statements: the link is spent, and only a link that was spent now opens a session. */
export const spendLink = (link: string, session: NewSession): Statement[] => [
  {
    sql: 'update sign_in_link set used_at = ?2 where token_hash = ?1 and used_at is null and expires_at > ?2',
    args: [link, session.now],
  },
  insertInto(
    session,
    'user_id',
    'from sign_in_link where token_hash = :link and used_at = :now and changes() = 1',
    { link },
  ),
]

export const deleteSession = (hash: string): Statement => ({
  sql: 'delete from session where token_hash = ?',
  args: [hash],
})

export const touchSession = (id: string, now: number): Statement => ({
  sql: 'update session set seen_at = ?2 where id = ?1',
  args: [id, now],
})

/** One row comes back when there was such a session of this person. */
export const deleteOwnSession = (user: string, id: string): Statement => ({
  sql: 'delete from session where user_id = ? and id = ? returning id',
  args: [user, id],
})

/** All of them, or all but one. */
export const deleteSessions = (user: string, except = ''): Statement => ({
  sql: 'delete from session where user_id = ? and id is not ?',
  args: [user, except],
})

const sessionRow = z.object({
  id: z.string(),
  created_at: z.number(),
  seen_at: z.number(),
  browser: z.string(),
  network: z.string(),
  signed_in_by: z.enum(['link', 'password', 'passkey', 'invitation']),
})

/** Those that still open something, the last used first. */
export async function sessionsOf(control: Database, user: string, now: number, seenAfter: number) {
  const rows = await control.read({
    sql: `select id, created_at, seen_at, browser, network, signed_in_by from session
          where user_id = ? and expires_at > ? and seen_at > ? order by seen_at desc, created_at desc limit 100`,
    args: [user, now, seenAfter],
  })
  return rows.map((row) => sessionRow.parse(row))
}
