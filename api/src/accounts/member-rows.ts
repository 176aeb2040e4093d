import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { type Role, roles } from './permissions.ts'

const memberRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.enum(roles),
  seen_at: z.number().nullable(),
})

export type MemberRow = z.infer<typeof memberRow>

/** By role, then by name. */
export async function listMembers(control: Database, workspace: string): Promise<MemberRow[]> {
  const rows = await control.read({
    sql: `select user.id, user.name, user.email, member.role, max(session.seen_at) as seen_at
          from member join user on user.id = member.user_id
          left join session on session.user_id = user.id
          where member.workspace_key = ? group by user.id`,
    args: [workspace],
  })
  const members = rows.map((row) => memberRow.parse(row))
  return members.toSorted(
    (one, other) => roles.indexOf(one.role) - roles.indexOf(other.role) || one.name.localeCompare(other.name),
  )
}

export async function roleOf(control: Database, workspace: string, user: string): Promise<Role | undefined> {
  const sql = 'select role from member where workspace_key = ? and user_id = ?'
  const [row] = await control.read({ sql, args: [workspace, user] })
  return row && z.enum(roles).parse(row['role'])
}

/** In the statement itself, so that two owners who step down at once cannot both succeed. */
const anotherOwner = `exists (
  select 1 from member other
  where other.workspace_key = :workspace and other.user_id <> :user and other.role = 'owner')`

/** One row comes back when there was such a member and the firm keeps an owner. */
export const updateRole = (workspace: string, user: string, role: Role): Statement => ({
  sql: `update member set role = :role
        where workspace_key = :workspace and user_id = :user
          and (role <> 'owner' or :role = 'owner' or ${anotherOwner}) returning role`,
  args: { workspace, user, role },
})

/** The same for leaving the firm. */
export const deleteMember = (workspace: string, user: string): Statement => ({
  sql: `delete from member
        where workspace_key = :workspace and user_id = :user
          and (role <> 'owner' or ${anotherOwner}) returning role`,
  args: { workspace, user },
})
