import type { Locale } from '@pulya/contract/locale'
import { atom } from 'nanostores'

import { ownApi } from '../../api/browser.ts'
import type { Invitation, Member, Membership } from '../../api/data.ts'
import { type Refused, reply } from '../../api/reply.ts'
import { membersWords } from '../../i18n/members.ts'
import { because } from '../../i18n/refusal.ts'
import { roleWords } from '../../i18n/roles.ts'
import { toast } from '../../ui/toasts.ts'
import { oneAtATime } from '../../ui/one-at-a-time.ts'

type Role = Membership['role']

interface Listed {
  members: readonly Member[]
  invitations: readonly Invitation[]
}

/** The people of one firm, and what an owner does with them. */
export function keepMembers(locale: Locale, workspace: string, before: Listed) {
  const words = membersWords[locale]
  // Asked for when something is done: the server draws this page too, and has no address of a browser.
  const firm = () => ownApi(locale).api.workspaces[':workspace']
  const param = { workspace }
  const $listed = atom<Listed>(before)
  const $refusal = atom('')
  /** The address of an invitation that was just made. */
  const $made = atom('')

  async function refresh(): Promise<void> {
    const answer = await reply(firm().members.$get({ param }))
    if ('body' in answer) $listed.set(answer.body)
  }

  function refuse(refused: Refused): void {
    const why = refused.errors[0]?.detail ?? `${words.notDone} ${because(locale, refused)}`
    $refusal.set(refused.code === 'last-owner' ? words.lastOwner : why)
  }

  async function done(answer: { refused: Refused } | { body: unknown }, said: string): Promise<void> {
    $refusal.set('')
    if ('refused' in answer) refuse(answer.refused)
    else toast({ text: said })
    // Also after a refusal: the page shows what is, not what was wished.
    await refresh()
  }

  const changeRole = async ({ id: member, name }: Member, role: Role) =>
    done(
      await reply(firm().members[':member'].$patch({ param: { workspace, member }, json: { role } })),
      words.roleChanged(name, roleWords[locale][role].name),
    )

  const remove = async ({ id: member, name }: Member) =>
    done(
      await reply(firm().members[':member'].$delete({ param: { workspace, member } })),
      words.removed(name),
    )

  const takeBack = async ({ id: invitation }: Invitation) =>
    done(
      await reply(firm().invitations[':invitation'].$delete({ param: { workspace, invitation } })),
      words.takenBack,
    )

  /** @returns Whether it was made. */
  async function invite(role: Role, email: string): Promise<boolean> {
    $refusal.set('')
    const json = { role, ...(email !== '' && { email }) }
    const answer = await reply(firm().invitations.$post({ param, json }))
    if ('refused' in answer) {
      refuse(answer.refused)
      return false
    }
    $made.set(answer.body.address)
    await refresh()
    return true
  }

  return { $listed, $refusal, $made, changeRole, remove, takeBack, invite: oneAtATime(invite) }
}

export type MembersStore = ReturnType<typeof keepMembers>
