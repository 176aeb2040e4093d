import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'
import { wordDifference } from '@pulya/quiz/word-difference'

import { asText, asValue } from '../../editor/field.ts'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { valueAt } from '../../editor/path.ts'
import { findingWords } from '../../i18n/findings.ts'
import { translationWords } from '../../i18n/translation.ts'
import { Runs } from '../Differences.tsx'
import type { OfferEditing } from '../keep-offer.ts'
import { stateOf, type TranslationState } from './state.ts'
import type { TranslatedText } from './texts.ts'
import { looked, translated } from './translate.ts'

interface TextBesideProps {
  text: TranslatedText
  offer: OfferDocument
  /** Language of the original. */
  from: Locale
  flaws: readonly ProblemError[]
  editing: OfferEditing
}

/** What the original says, and what is to be said for it. */
export function TextBeside({ text, offer, from, flaws, editing }: TextBesideProps) {
  const { draft, locale, editable } = editing
  const { field, original, key, variant } = text
  // What the control says shows through in the editor of an offer; here the original stands beside it.
  const { inherited: _, ...shown } = field
  const words = translationWords[locale]
  const state = stateOf(offer, text)
  const before = offer.translation?.seen[key]
  const label = variant ? `${field.label} · ${findingWords[locale].variant(variant)}` : field.label
  return (
    <div class="translation__text" data-state={state}>
      <div class="translation__original">
        <p class="field__label">{label}</p>
        <p lang={from}>
          {state === 'outdated' && before !== undefined ? (
            <Runs runs={wordDifference(before, original)} words={words.difference} />
          ) : (
            original
          )}
        </p>
      </div>
      <fieldset class="plain" disabled={!editable}>
        <div lang={offer.locale}>
          <FieldInput
            field={{ ...shown, label }}
            value={valueAt(offer, field.path)}
            flaws={flaws}
            locale={locale}
            // The words and what they translate are one step to undo.
            onWrite={(_path, value) =>
              draft.write([], translated(draft.$document.get(), text, asValue(asText(value), field)))
            }
          />
        </div>
        {state !== 'current' && (
          <p class="translation__state">
            <span class={`tag tag--${colours[state]}`}>{words.states[state]}</span>
            {offersToKeep(text, offer) && (
              <button
                type="button"
                class="button button--bare"
                aria-label={`${words.right[state]}: ${label}`}
                onClick={() => draft.change((now) => looked(now, [text]))}
              >
                {words.right[state]}
              </button>
            )}
          </p>
        )}
      </fieldset>
    </div>
  )
}

const colours: Record<Exclude<TranslationState, 'current'>, string> = {
  missing: 'danger',
  outdated: 'warning',
  unseen: 'info',
}

/** An empty text cannot be right. */
const offersToKeep = ({ field }: TranslatedText, offer: OfferDocument): boolean =>
  valueAt(offer, field.path) !== undefined && valueAt(offer, field.path) !== ''
