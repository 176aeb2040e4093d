import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'
import { useState } from 'preact/hooks'

import { ownApi } from '../../api/browser.ts'
import type { DocumentInList } from '../../api/data.ts'
import { reply } from '../../api/reply.ts'
import { because } from '../../i18n/refusal.ts'
import { translationWords } from '../../i18n/translation.ts'

interface ChooseOriginalProps {
  others: readonly DocumentInList[]
  locale: Locale
  editable: boolean
  onChoose: (id: string, original: OfferDocument) => void
}

/** Which offer is the original. */
export function ChooseOriginal({ others, locale, editable, onChoose }: ChooseOriginalProps) {
  const [chosen, setChosen] = useState(others[0]?.id ?? '')
  const [refusal, setRefusal] = useState('')
  const words = translationWords[locale]

  async function choose() {
    const { api } = ownApi(locale)
    const found = await reply(api.documents[':document'].$get({ param: { document: chosen } }))
    if ('refused' in found) return setRefusal(because(locale, found.refused))
    onChoose(chosen, offerIn(found.body))
  }

  if (others.length === 0) return <p class="notice">{words.noOthers}</p>
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void choose()
      }}
    >
      <h2>{words.choose}</h2>
      <p class="muted">{words.chooseNote}</p>
      <label class="field">
        <span class="field__label">{words.original}</span>
        <select
          class="field__input"
          value={chosen}
          disabled={!editable}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {others.map(({ id, title, slug }) => (
            <option key={id} value={id}>
              {title} · {slug}
            </option>
          ))}
        </select>
      </label>
      <output class="field__flaw">{refusal}</output>
      <p>
        <button class="button button--first" disabled={!editable}>
          {words.compare}
        </button>
      </p>
    </form>
  )
}

/** Only offers are chosen from, and the server holds only what it has parsed as such. */
const offerIn = ({ draft }: { draft: unknown }): OfferDocument => draft as OfferDocument
