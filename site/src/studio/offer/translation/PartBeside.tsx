import { blocksMax } from '@pulya/offer/blocks-max'
import type { ProblemError } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'

import { translationWords } from '../../i18n/translation.ts'
import { called } from '../blocks/called.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { isTaken } from '../structure/once.ts'
import { TextBeside } from './TextBeside.tsx'
import type { TranslatedPart } from './texts.ts'
import { withOriginal } from './translate.ts'

interface PartBesideProps {
  part: TranslatedPart
  original: OfferDocument
  offer: OfferDocument
  flaws: readonly ProblemError[]
  editing: OfferEditing
}

/** A block of the original with its translation, or with the way to have one. */
export function PartBeside({ part, original, offer, flaws, editing }: PartBesideProps) {
  const { title, texts, absent } = part
  const { draft, locale, editable } = editing
  const words = translationWords[locale]
  return (
    <section class="card translation__part">
      <h2>{title}</h2>
      {texts.map((text) => (
        <TextBeside
          key={text.key}
          text={text}
          offer={offer}
          from={original.locale}
          flaws={flaws}
          editing={editing}
        />
      ))}
      {absent && (
        <div class="translation__text">
          <p lang={original.locale} class="translation__original">
            {called(absent, original.locale)}
          </p>
          <div class="translation__absent">
            <span class="tag tag--warning">{words.absent}</span>
            {editable && offer.blocks.length < blocksMax && !isTaken(offer, absent.kind) && (
              <button
                type="button"
                class="button"
                aria-label={`${words.add}: ${title}`}
                onClick={() => draft.change((now) => withOriginal(now, original, absent))}
              >
                {words.add}
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
