import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import type { DocumentInList } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { because } from '../i18n/refusal.ts'
import { translationWords } from '../i18n/translation.ts'
import type { Translatable } from './editing.ts'
import type { TranslatedKind } from './kinds.ts'

interface ChooseOriginalProps<Document extends Translatable> {
  kind: TranslatedKind
  /** Of that kind. */
  others: readonly DocumentInList[]
  locale: Locale
  editable: boolean
  onChoose: (id: string, original: Document) => void
}

/** Which document is the original. */
export function ChooseOriginal<Document extends Translatable>({
  kind,
  others,
  locale,
  editable,
  onChoose,
}: ChooseOriginalProps<Document>) {
  const [chosen, setChosen] = useState(others[0]?.id ?? '')
  const [refusal, setRefusal] = useState('')
  const words = translationWords[locale]
  const own = words.kinds[kind]

  /** Only documents of this kind are chosen from, and the server holds only what it has parsed as such. */
  const take = (draft: unknown) => onChoose(chosen, draft as Document)

  async function choose() {
    const { api } = ownApi(locale)
    const found = await reply(api.documents[':document'].$get({ param: { document: chosen } }))
    if ('refused' in found) return setRefusal(because(locale, found.refused))
    take(found.body.draft)
  }

  if (others.length === 0) return <p class="notice">{own.noOthers}</p>
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void choose()
      }}
    >
      <h2>{words.choose}</h2>
      <p class="muted">{own.chooseNote}</p>
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
