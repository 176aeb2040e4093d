import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import { type Refused, reply } from '../api/reply.ts'
import { because } from '../i18n/refusal.ts'
import { reportWords } from '../i18n/report.ts'
import { SureDialog } from '../ui/SureDialog.tsx'

/** Takes simulated traffic out of the whole firm, once the person has said so twice. */
export function RemoveSimulated({ workspace, locale }: { workspace: string; locale: Locale }) {
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const words = reportWords[locale].simulated

  async function remove() {
    const answer = await reply(
      ownApi(locale).api.workspaces[':workspace'].simulated.$delete({ param: { workspace } }),
    )
    setAsking(false)
    if ('refused' in answer) return setRefused(answer.refused)
    // Whoever there is now: with nothing simulated left, people.
    location.assign(location.pathname)
  }

  return (
    <>
      <p class="ways">
        <button type="button" class="button button--danger" onClick={() => setAsking(true)}>
          {words.remove}
        </button>
      </p>
      <output class="field__flaw">{refused && `${words.refused} ${because(locale, refused)}`}</output>
      <SureDialog open={asking} words={words} onNo={() => setAsking(false)} onYes={() => void remove()}>
        <p>{words.text}</p>
      </SureDialog>
    </>
  )
}
