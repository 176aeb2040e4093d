import { useStore } from '@nanostores/preact'
import type { OfferDocument } from '@pulya/offer/document'
import { useState } from 'preact/hooks'

import { languageNames } from '../../i18n/language-names.ts'
import { offerWords } from '../../i18n/offer.ts'
import { translationWords } from '../../i18n/translation.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { lazily } from '../../ui/lazily.tsx'
import { PartBeside } from './PartBeside.tsx'
import { translatedEnding } from './ending-texts.ts'
import { translatedPictures } from './picture-texts.ts'
import { translatedRules } from './rule-texts.ts'
import { needsWork, stateOf } from './state.ts'
import { translatedParts } from './texts.ts'
import { looked } from './translate.ts'

const TranslateMissing = lazily(async () => (await import('../../ai/TranslateMissing.tsx')).TranslateMissing)

interface SideBySideProps {
  editing: OfferEditing
  original: OfferDocument
}

/** Every text of the original with its translation to the right of it. */
export function SideBySide({ editing, original }: SideBySideProps) {
  const { draft, locale, editable } = editing
  const offer = useStore(draft.$document)
  const flaws = useStore(draft.$flaws)
  // What needed work when that was asked for stays in sight while it is being done.
  const [sought, setSought] = useState<ReadonlySet<string>>()
  const words = translationWords[locale]
  const parts = [
    ...translatedParts(original, offer, offerWords[locale]),
    translatedPictures(original, offer, locale),
    translatedEnding(original, offer, locale),
    translatedRules(original, offer, locale),
  ]
  const texts = parts.flatMap((part) => part.texts)
  const inState = Map.groupBy(texts, (text) => stateOf(offer, text))
  const unseen = inState.get('unseen') ?? []
  const left = texts.length - (inState.get('current')?.length ?? 0)
  const absent = parts.filter((part) => part.absent)
  const seek = () =>
    setSought(new Set(texts.filter((text) => needsWork(stateOf(offer, text))).map(({ key }) => key)))
  const shown = parts
    .map((part) => ({ ...part, texts: part.texts.filter(({ key }) => !sought || sought.has(key)) }))
    .filter((part) => part.texts.length > 0 || part.absent)
  return (
    <>
      <section class="card translation__head">
        <p>
          <strong>
            {languageNames[original.locale]} → {languageNames[offer.locale]}
          </strong>{' '}
          <span class="muted">{words.done(texts.length - left, texts.length)}</span>
        </p>
        {original.locale === offer.locale && <p class="notice notice--warning">{words.sameLanguage}</p>}
        <fieldset class="switch">
          <legend class="visually-hidden">{words.filter}</legend>
          <label class="switch__option">
            <input type="radio" name="filter" checked={!sought} onChange={() => setSought(undefined)} />
            {words.all}
          </label>
          <label class="switch__option">
            <input type="radio" name="filter" checked={sought !== undefined} onChange={seek} />
            {words.toDo(left + absent.length)}
          </label>
        </fieldset>
        {editable && unseen.length > 1 && (
          <p>
            <button type="button" class="button" onClick={() => draft.change((now) => looked(now, unseen))}>
              {words.allRight(unseen.length)}
            </button>
          </p>
        )}
      </section>
      {editable && editing.ai && (
        <TranslateMissing
          editing={editing}
          original={original}
          texts={inState.get('missing') ?? []}
          service={editing.ai}
        />
      )}
      {shown.length === 0 && <p class="muted">{words.nothingLeft}</p>}
      {shown.map((part) => (
        <PartBeside
          key={part.key}
          part={part}
          original={original}
          offer={offer}
          flaws={flaws}
          editing={editing}
        />
      ))}
    </>
  )
}
