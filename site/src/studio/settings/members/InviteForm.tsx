import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Member } from '../../api/data.ts'
import { membersWords } from '../../i18n/members.ts'
import { rolesOffered, roleWords } from '../../i18n/roles.ts'
import { Field } from '../../ui/Field.tsx'
import { ToldOnce } from '../../ui/ToldOnce.tsx'
import type { MembersStore } from './members.ts'

/** Makes a link, and shows it once. */
export function InviteForm({ store, locale }: { store: MembersStore; locale: Locale }) {
  const words = membersWords[locale].invite
  const address = useStore(store.$made)
  const [role, setRole] = useState<Member['role']>('marketer')
  const [email, setEmail] = useState('')

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void store.invite(role, email).then((done) => done && setEmail(''))
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <fieldset class="members__roles">
        <legend class="field__label">{words.role}</legend>
        {rolesOffered.map((offered) => (
          <div key={offered} class="members__choice">
            <input
              id={`role-${offered}`}
              type="radio"
              name="role"
              value={offered}
              checked={role === offered}
              onChange={() => setRole(offered)}
            />
            <label for={`role-${offered}`}>
              <strong>{roleWords[locale][offered].name}</strong>
              <span class="muted">{roleWords[locale][offered].may}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <Field
        label={words.email}
        note={words.emailNote}
        type="email"
        autoComplete="off"
        value={email}
        onValue={setEmail}
      />
      <p>
        <button class="button button--first">{words.make}</button>
      </p>
      {address && <ToldOnce secret={address} words={membersWords[locale]} />}
    </form>
  )
}
