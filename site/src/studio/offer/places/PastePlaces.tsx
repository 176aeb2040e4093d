import type { Place } from '@pulya/offer/place'
import { useState } from 'preact/hooks'

import { Dialog } from '../../ui/Dialog.tsx'
import type { PageWords } from '../../i18n/offer-page.ts'
import { placesPasted } from './pasted.ts'

interface PastePlacesProps {
  taken: readonly Place[]
  words: PageWords['places']
  onTake: (places: Place[]) => void
}

/** Rows out of a spreadsheet, counted before they are taken. */
export function PastePlaces({ taken, words, onTake }: PastePlacesProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const found = placesPasted(text, taken)
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {words.paste}
      </button>
      <Dialog open={open} title={words.paste} onClose={() => setOpen(false)}>
        <label class="field">
          <span class="field__aside">{words.pasteNote}</span>
          <textarea
            class="field__input"
            rows={8}
            aria-label={words.paste}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <output>{words.pasted(found.length)}</output>
        <p class="dialog__ways">
          <button type="button" class="button" onClick={() => setOpen(false)}>
            {words.cancel}
          </button>
          <button
            type="button"
            class="button button--first"
            aria-disabled={found.length === 0}
            onClick={() => {
              if (found.length === 0) return
              setOpen(false)
              setText('')
              onTake(found)
            }}
          >
            {words.take}
          </button>
        </p>
      </Dialog>
    </>
  )
}
