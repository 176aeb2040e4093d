import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { Icon } from '../frame/Icon.tsx'
import { editorWords } from '../i18n/editor.ts'
import { because } from '../i18n/refusal.ts'
import type { Draft } from './draft.ts'

interface SaveLineProps {
  draft: Pick<Draft<unknown>, '$saving' | 'saveNow'>
  locale: Locale
}

/** Asking again would be answered the same: first something has to change. */
const decided: ReadonlySet<string> = new Set(['document-rejected', 'forbidden'])

/** Where the words typed are now: on the server, on the way, or only on this page. */
export function SaveLine({ draft, locale }: SaveLineProps) {
  const saving = useStore(draft.$saving)
  const words = editorWords[locale]
  return (
    <div class="save-line" data-state={saving.is}>
      <output>
        {saving.is === 'saved' && (
          <>
            <Icon name="yes" /> {words.saved}
          </>
        )}
        {saving.is === 'saving' && words.saving}
        {saving.is === 'unsaved' && (
          <>
            <Icon name="alarm" /> {words.notSaved} {because(locale, saving.refused)}
          </>
        )}
      </output>
      {saving.is === 'unsaved' && !decided.has(saving.refused.code) && (
        <button type="button" class="button button--bare" onClick={() => void draft.saveNow()}>
          {words.again}
        </button>
      )}
    </div>
  )
}
