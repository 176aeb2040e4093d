import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { Live } from '../frame/Live.tsx'
import { because } from '../i18n/refusal.ts'
import { spendWords } from '../i18n/spend.ts'
import { undoSpend } from './spend-server.ts'

/** Asked twice, because everybody's reports change with it. */
export function UndoImport({ workspace, id, locale }: { workspace: string; id: string; locale: Locale }) {
  const words = spendWords[locale]
  const [sure, setSure] = useState(false)
  const [refusal, setRefusal] = useState('')

  async function undo() {
    const answer = await undoSpend(workspace, id, locale)
    if ('body' in answer) return location.assign('/studio/spend')
    setSure(false)
    setRefusal(`${words.notUndone} ${because(locale, answer.refused)}`)
  }

  return (
    <Live>
      {sure ? (
        <fieldset class="spend__undo">
          <legend>{words.undoSure}</legend>
          <button type="button" class="button button--danger" onClick={() => void undo()}>
            {words.undoYes}
          </button>
          <button type="button" class="button" onClick={() => setSure(false)}>
            {words.undoNo}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="button" onClick={() => setSure(true)}>
          {words.undo}
        </button>
      )}
      <output class="field__flaw">{refusal}</output>
    </Live>
  )
}
