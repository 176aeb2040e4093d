import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { roles } from './permissions.ts'

const invitationRow = z.object({
  id: z.string(),
  workspace_key: z.string(),
  workspace_name: z.string(),
  role: z.enum(roles),
  email: z.string().nullable(),
  invited_by: z.string(),
  inviter: z.string(),
  created_at: z.number(),
  expires_at: z.number(),
})

export type InvitationRow = z.infer<typeof invitationRow>

const select = `
  select invitation.id, workspace_key, workspace.name as workspace_name, role, invitation.email, invited_by,
         user.name as inviter, invitation.created_at, invitation.expires_at
  from invitation join workspace on workspace.key = workspace_key join user on user.id = invited_by`

/** One that can still be accepted. */
export async function findOpen(
  control: Database,
  hash: string,
  now: number,
): Promise<InvitationRow | undefined> {
  const [row] = await control.read({
    sql: `${select} where token_hash = ? and used_at is null and expires_at > ?`,
    args: [hash, now],
  })
  return row && invitationRow.parse(row)
}

/** Those nobody has accepted yet, also when it is too late; the newest first. */
export async function listWaiting(control: Database, workspace: string): Promise<InvitationRow[]> {
  const rows = await control.read({
    sql: `${select} where workspace_key = ? and used_at is null order by invitation.created_at desc limit 200`,
    args: [workspace],
  })
  return rows.map((row) => invitationRow.parse(row))
}

export type NewInvitation = Omit<InvitationRow, 'workspace_name' | 'inviter'> & { token_hash: string }

export const insertInvitation = (invitation: NewInvitation): Statement => ({
  sql: `insert into invitation
          (id, token_hash, workspace_key, role, email, invited_by, created_at, expires_at)
        values (:id, :token_hash, :workspace_key, :role, :email, :invited_by, :created_at, :expires_at)`,
  args: { ...invitation },
})

/** One row comes back when somebody could still have accepted it. */
export const deleteInvitation = (workspace: string, id: string): Statement => ({
  sql: 'delete from invitation where workspace_key = ? and id = ? and used_at is null returning id',
  args: [workspace, id],
})

const isOpen = 'token_hash = :hash and used_at is null and expires_at > :now'

/** Only while the invitation is open; whoever comes second writes nothing here, nor in what follows. */
export const insertInvited = (
  hash: string,
  person: { id: string; name: string; email: string },
  now: number,
): Statement => ({
  sql: `insert into user (id, name, email, created_at) select :id, :name, :email, :now from invitation where ${isOpen}`,
  args: { hash, ...person, now },
})

/** Spends the invitation for somebody who is there; then makes them a member. One row comes back from the first. */
export const acceptFor = (hash: string, user: string, now: number): Statement[] => [
  {
    sql: `update invitation set used_at = :now, used_by = :user
          where ${isOpen} and exists (select 1 from user where id = :user) returning id`,
    args: { hash, user, now },
  },
  {
    sql: `insert into member (user_id, workspace_key, role)
          select used_by, workspace_key, role from invitation
          where token_hash = ?1 and used_by = ?2 and changes() = 1`,
    args: [hash, user],
  },
]
