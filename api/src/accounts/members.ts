import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import type { Statement } from '../db/statement.ts'
import { deleteMember, roleOf, updateRole } from './member-rows.ts'
import type { Role } from './permissions.ts'

type Needed = Pick<Context, 'control'>

/**
 * Takes effect with the next request of that person.
 *
 * @throws `last-owner` where nobody could undo it.
 */
export async function changeRole(
  { control }: Needed,
  workspace: string,
  user: string,
  role: Role,
): Promise<void> {
  await unlessLastOwner(control, workspace, user, updateRole(workspace, user, role))
}

/** They stay a person of this installation, with their own firms and their name on what they did. */
export async function removeMember({ control }: Needed, workspace: string, user: string): Promise<void> {
  await unlessLastOwner(control, workspace, user, deleteMember(workspace, user))
}

async function unlessLastOwner(
  control: Context['control'],
  workspace: string,
  user: string,
  change: Statement,
): Promise<void> {
  const [changed] = await control.write([change])
  if (changed?.rows.length === 1) return
  throw new Problem((await roleOf(control, workspace, user)) ? 'last-owner' : 'not-found')
}
