import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import type { Draft } from '../editor/draft.ts'
import { languagesWords } from '../i18n/languages.ts'
import { Fold } from './Fold.tsx'
import type { Life } from './life.ts'

interface LanguagesCardProps {
  life: Life
  alternates: readonly string[]
  draft: Pick<Draft<unknown>, 'write'>
  locale: Locale
  editable: boolean
}

/** Which other offers of the firm are this one in another language. */
export function LanguagesCard({ life, alternates, draft, locale, editable }: LanguagesCardProps) {
  const others = useStore(life.$others)
  const words = languagesWords[locale]
  if (others.length === 0) return null

  function choose(id: string, chosen: boolean) {
    const next = chosen ? [...alternates, id] : alternates.filter((known) => known !== id)
    draft.write(['alternates'], next.length > 0 ? next : undefined)
  }

  return (
    <Fold title={words.title}>
      <fieldset class="choices" disabled={!editable}>
        <legend class="muted">{words.note}</legend>
        {others.map(({ id, title, published }) => (
          <label class="choices__one" key={id}>
            <input
              type="checkbox"
              checked={alternates.includes(id)}
              onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
            />
            <span>
              {title} {!published && <span class="muted">{words.unpublished}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </Fold>
  )
}
