import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Invitation, Member } from '../../api/data.ts'
import { ago, moment } from '../../format/times.ts'
import { Live } from '../../frame/Live.tsx'
import { membersWords } from '../../i18n/members.ts'
import { roleWords } from '../../i18n/roles.ts'
import { ButtonAbout } from '../../ui/ButtonAbout.tsx'
import { Toasts } from '../../ui/Toasts.tsx'
import { LeavingDialog } from '../LeavingDialog.tsx'
import { InviteForm } from './InviteForm.tsx'
import { MemberRow } from './MemberRow.tsx'
import { keepMembers } from './members.ts'

interface MembersPanelProps {
  workspace: string
  members: readonly Member[]
  invitations: readonly Invitation[]
  /** Whoever looks. */
  self: string
  locale: Locale
  zone: string
  now: number
}

/** Who belongs to the firm, who is invited, and the ways to change both. */
export function MembersPanel({
  workspace,
  members,
  invitations,
  self,
  locale,
  zone,
  now,
}: MembersPanelProps) {
  const words = membersWords[locale]
  const [store] = useState(() => keepMembers(locale, workspace, { members, invitations }))
  const listed = useStore(store.$listed)
  const refusal = useStore(store.$refusal)
  const [leaving, setLeaving] = useState<Member>()

  const seen = ({ seenAt }: Member) => (seenAt === null ? words.never : words.seen(ago(locale, seenAt, now)))
  const state = ({ expiresAt, by }: Invitation) => {
    const at = moment(locale, expiresAt, now, zone)
    return `${expiresAt > now ? words.until(at) : words.late(at)} · ${words.by(by)}`
  }

  return (
    <Live>
      <div class="members">
        <p class="field__flaw" role="alert">
          {refusal}
        </p>
        <section class="card" aria-labelledby="people">
          <h2 id="people">{words.people}</h2>
          <ul class="account__list">
            {listed.members.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                isSelf={member.id === self}
                seen={seen(member)}
                locale={locale}
                onRole={(role) => void store.changeRole(member, role)}
                onRemove={() => setLeaving(member)}
              />
            ))}
          </ul>
        </section>
        <InviteForm store={store} locale={locale} />
        {listed.invitations.length > 0 && (
          <section class="card" aria-labelledby="waiting">
            <h2 id="waiting">{words.waiting}</h2>
            <ul class="account__list">
              {listed.invitations.map((invitation) => {
                const name = invitation.email ?? words.forAnybody
                return (
                  <li class="account__one" key={invitation.id}>
                    <div>
                      <strong>{name}</strong>{' '}
                      <span class="tag">{roleWords[locale][invitation.role].name}</span>
                      <p class="muted">{state(invitation)}</p>
                    </div>
                    <ButtonAbout
                      does={words.takeBack}
                      about={name}
                      look="danger"
                      onPress={() => void store.takeBack(invitation)}
                    />
                  </li>
                )
              })}
            </ul>
          </section>
        )}
      </div>
      <LeavingDialog
        leaving={leaving}
        words={words.removing}
        onClose={() => setLeaving(undefined)}
        onYes={(one) => void store.remove(one)}
      />
      <Toasts locale={locale} />
    </Live>
  )
}
