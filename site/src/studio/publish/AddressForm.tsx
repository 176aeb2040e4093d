import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { addressWords } from '../i18n/address.ts'
import { because } from '../i18n/refusal.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { toast } from '../ui/toasts.ts'
import type { Publication } from './publication.ts'
import { before, type Standing } from './standing.ts'

interface AddressFormProps {
  at: Standing
  publication: Publication
  locale: Locale
}

const [changeId, slugId] = ['change-address', 'slug']

/** The page's own word in its address. At the root of a domain there is none to change. */
export function AddressForm({ at, publication, locale }: AddressFormProps) {
  const [wanted, setWanted] = useState<string>()
  const [flaw, setFlaw] = useState('')
  const words = addressWords[locale]
  const start = before(at)?.replace(/^https?:\/\//, '')
  if (start === undefined) return null

  function open() {
    setWanted(at.slug)
    focusSoon(slugId, true)
  }

  function close() {
    setWanted(undefined)
    setFlaw('')
    focusSoon(changeId)
  }

  async function change() {
    const refused = await publication.rename(wanted?.trim() ?? '')
    if (refused) return setFlaw(refused.errors[0]?.detail ?? `${words.refused} ${because(locale, refused)}`)
    close()
    toast({ text: words.changed, undo: () => void publication.rename(at.slug) })
  }

  if (wanted === undefined) {
    return (
      <p>
        <button type="button" class="button button--bare" id={changeId} onClick={open}>
          {words.change}
        </button>
      </p>
    )
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        void change()
      }}
    >
      <label class="field__label" for={slugId}>
        {words.label}
      </label>
      <span class="slug">
        <span class="muted">{start}</span>
        <input
          class="field__input"
          id={slugId}
          required
          maxLength={64}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          value={wanted}
          aria-invalid={flaw ? true : undefined}
          aria-describedby={`${slugId}-note ${slugId}-flaw`}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </span>
      <span class="muted" id={`${slugId}-note`}>
        {words.note}
      </span>
      <output class="field__flaw" id={`${slugId}-flaw`}>
        {flaw}
      </output>
      <div class="ways">
        <button class="button">{words.save}</button>
        <button type="button" class="button button--bare" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
