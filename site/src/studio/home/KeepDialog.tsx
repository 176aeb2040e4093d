import type { Locale } from '@pulya/contract/locale'
import { useRef, useState } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { libraryWords } from '../i18n/library.ts'
import { Dialog } from '../ui/Dialog.tsx'

interface KeepDialogProps {
  document: DocumentInList
  locale: Locale
  /** @returns Why it was not kept, in words. */
  onKeep: (name: string) => Promise<string | undefined>
  onClose: () => void
}

const nameMax = 80

/** Asks what a template of the firm is to be called. */
export function KeepDialog({ document, locale, onKeep, onClose }: KeepDialogProps) {
  const words = libraryWords[locale]
  const [name, setName] = useState(document.title.slice(0, nameMax))
  const [refusal, setRefusal] = useState<string>()
  const keeping = useRef(false)

  async function keep() {
    // A second press would keep a second one.
    if (keeping.current) return
    keeping.current = true
    const why = await onKeep(name)
    keeping.current = false
    if (why === undefined) onClose()
    else setRefusal(why)
  }

  return (
    <Dialog open title={words.keepTitle} onClose={onClose}>
      <p>{words.keepText}</p>
      <form
        class="keep"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <div class="field">
          <label class="field__label" for="template-name">
            {words.keepName}
          </label>
          <input
            class="field__input"
            id="template-name"
            required
            maxLength={nameMax}
            value={name}
            aria-describedby="template-flaw"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <output class="field__flaw" id="template-flaw">
            {refusal && `${words.refused} ${refusal}`}
          </output>
        </div>
        <div class="dialog__ways">
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button class="button button--first">{words.keepNow}</button>
        </div>
      </form>
    </Dialog>
  )
}
