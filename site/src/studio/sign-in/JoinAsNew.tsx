import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { invitationWords } from '../i18n/invitation.ts'
import { because } from '../i18n/refusal.ts'
import { Field } from '../ui/Field.tsx'
import { NewPasswordField } from '../ui/NewPasswordField.tsx'
import { enterFirm, invitationToken } from './joining.ts'

interface JoinAsNewProps {
  locale: Locale
  /** As the owner has noted it. */
  email: string
  onExpired: () => void
}

/** An account for somebody who has none: it is theirs, and they are signed in. */
export function JoinAsNew({ locale, email: noted, onExpired }: JoinAsNewProps) {
  const words = invitationWords[locale]
  const [name, setName] = useState('')
  const [email, setEmail] = useState(noted)
  const [password, setPassword] = useState('')
  const [flaws, setFlaws] = useState<Record<string, string>>({})

  async function create() {
    const json = { token: invitationToken(), name, email, password }
    const answer = await reply(ownApi(locale).api['accepted-invitations'].people.$post({ json }))
    if (!('refused' in answer)) return enterFirm(answer.body.workspace)
    const { refused } = answer
    if (refused.code === 'link-expired') return onExpired()
    if (refused.code === 'email-taken') return setFlaws({ email: words.emailTaken })
    const told = refused.errors.map(({ pointer, detail }) => [pointer.replace('#/', ''), detail])
    setFlaws(
      told.length > 0 ? Object.fromEntries(told) : { all: `${words.notDone} ${because(locale, refused)}` },
    )
  }

  return (
    <form
      class="sign-in__form"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <Field
        label={words.name}
        note={words.nameNote}
        autoComplete="name"
        required
        value={name}
        flaw={flaws['name']}
        onValue={setName}
      />
      <Field
        label={words.email}
        type="email"
        autoComplete="username"
        required
        value={email}
        flaw={flaws['email']}
        onValue={setEmail}
      />
      <NewPasswordField
        words={{ label: words.password, rule: words.rule }}
        value={password}
        flaw={flaws['password']}
        onValue={setPassword}
      />
      <p class="field__flaw" role="alert">
        {flaws['all']}
      </p>
      <button class="button button--first">{words.create}</button>
    </form>
  )
}
