import type { Locale } from '@pulya/contract/locale'
import { useEffect, useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import type { OpenedInvitation } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { invitationWords } from '../i18n/invitation.ts'
import { because } from '../i18n/refusal.ts'
import { roleWords } from '../i18n/roles.ts'
import { JoinAsNew } from './JoinAsNew.tsx'
import { enterFirm, invitationToken, signInFirst } from './joining.ts'

interface AcceptInvitationProps {
  locale: Locale
  /** Whoever is signed in here already. */
  name: string | undefined
}

/** What somebody is invited to, told before they say yes. */
export function AcceptInvitation({ locale, name }: AcceptInvitationProps) {
  const words = invitationWords[locale]
  const [invitation, setInvitation] = useState<OpenedInvitation | 'looking' | 'expired'>('looking')
  const [refusal, setRefusal] = useState('')

  useEffect(() => {
    const look = async () => {
      const answer = await reply(
        ownApi(locale).api['opened-invitations'].$post({ json: { token: invitationToken() } }),
      )
      setInvitation('refused' in answer ? 'expired' : answer.body)
    }
    void look()
  }, [locale])

  async function join() {
    const json = { token: invitationToken() }
    const answer = await reply(ownApi(locale).api['accepted-invitations'].$post({ json }))
    if (!('refused' in answer)) return enterFirm(answer.body.workspace)
    const { refused } = answer
    if (refused.code === 'link-expired') return setInvitation('expired')
    const already = refused.code === 'member-already'
    setRefusal(already ? words.already : `${words.notDone} ${because(locale, refused)}`)
  }

  if (invitation === 'looking') return <output>{words.looking}</output>
  if (invitation === 'expired') {
    return (
      <>
        <output>{words.expired}</output>
        <a href="/studio">{words.toStudio}</a>
      </>
    )
  }
  const role = roleWords[locale][invitation.role]
  return (
    <>
      <output>{words.invited(invitation.by, invitation.firm)}</output>
      <p>
        {words.role} <strong>{role.name}</strong>. <span class="muted">{role.may}</span>
      </p>
      {name === undefined ? (
        <>
          <JoinAsNew
            locale={locale}
            email={invitation.email ?? ''}
            onExpired={() => setInvitation('expired')}
          />
          <button type="button" class="button button--bare" onClick={signInFirst}>
            {words.haveAccount}
          </button>
        </>
      ) : (
        <>
          <p>{words.as(name)}</p>
          <button type="button" class="button button--first" onClick={() => void join()}>
            {words.join}
          </button>
        </>
      )}
      <p class="field__flaw" role="alert">
        {refusal}
      </p>
    </>
  )
}
