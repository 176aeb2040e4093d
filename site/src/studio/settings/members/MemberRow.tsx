import type { Locale } from '@pulya/contract/locale'

import type { Member } from '../../api/data.ts'
import { membersWords } from '../../i18n/members.ts'
import { rolesOffered, roleWords } from '../../i18n/roles.ts'
import { ButtonAbout } from '../../ui/ButtonAbout.tsx'

interface MemberRowProps {
  member: Member
  isSelf: boolean
  /** When they were last here, in words. */
  seen: string
  locale: Locale
  onRole: (role: Member['role']) => void
  onRemove: () => void
}

export function MemberRow({ member, isSelf, seen, locale, onRole, onRemove }: MemberRowProps) {
  const words = membersWords[locale]
  const { name, email, role } = member
  return (
    <li class="account__one">
      <div>
        <strong>{name}</strong> {isSelf && <span class="tag tag--info">{words.you}</span>}
        <p class="muted">{[email, seen].filter(Boolean).join(' · ')}</p>
      </div>
      <div class="ways">
        <select
          class="field__input members__role"
          aria-label={`${words.role}: ${name}`}
          value={role}
          onChange={({ currentTarget }) => {
            const chosen = rolesOffered.find((offered) => offered === currentTarget.value)
            // Until the server has said yes the role is what it was.
            currentTarget.value = role
            if (chosen) onRole(chosen)
          }}
        >
          {rolesOffered.map((offered) => (
            <option key={offered} value={offered}>
              {roleWords[locale][offered].name}
            </option>
          ))}
        </select>
        <ButtonAbout does={words.remove} about={name} look="danger" onPress={onRemove} />
      </div>
    </li>
  )
}
