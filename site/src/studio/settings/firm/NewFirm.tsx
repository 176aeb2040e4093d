import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../../api/browser.ts'
import type { FirmWanted } from '../../api/data.ts'
import { reply } from '../../api/reply.ts'
import { remember } from '../../frame/remember.ts'
import { Live } from '../../frame/Live.tsx'
import { firmWords } from '../../i18n/firm.ts'
import { newFirmWords } from '../../i18n/new-firm.ts'
import { because } from '../../i18n/refusal.ts'
import { Field } from '../../ui/Field.tsx'
import { FirmBasics } from './FirmBasics.tsx'

interface NewFirmProps {
  zones: readonly (readonly [zone: string, name: string])[]
  /** Of the firm the owner comes from: agencies have clients next door. */
  like: Pick<FirmWanted, 'timeZone' | 'currency'>
  locale: Locale
}

/** A firm and what it cannot begin without; its studio opens when it is made. */
export function NewFirm({ zones, like, locale }: NewFirmProps) {
  const words = newFirmWords[locale]
  const [wanted, setWanted] = useState<FirmWanted>(() => ({
    id: crypto.randomUUID(),
    name: '',
    locale,
    ...like,
  }))
  const [making, setMaking] = useState(false)
  const [flaw, setFlaw] = useState('')

  async function make() {
    if (making) return
    setMaking(true)
    const answer = await reply(ownApi(locale).api.workspaces.$post({ json: wanted }))
    if ('refused' in answer) {
      setMaking(false)
      const { refused } = answer
      return setFlaw(refused.errors[0]?.detail ?? `${words.refused} ${because(locale, refused)}`)
    }
    remember('firm', answer.body.workspace)
    location.assign('/studio')
  }

  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <Live>
        <Field
          label={firmWords[locale].name}
          autoComplete="off"
          required
          value={wanted.name}
          flaw={flaw}
          onValue={(name) => setWanted({ ...wanted, name })}
        />
        <FirmBasics
          basics={wanted}
          zones={zones}
          locale={locale}
          onWrite={(member, value) => setWanted({ ...wanted, [member]: value })}
        />
        <div class="ways">
          <button class="button button--first" aria-disabled={making}>
            {making ? words.making : words.make}
          </button>
        </div>
      </Live>
    </form>
  )
}
