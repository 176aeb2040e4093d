import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import { wordDifference } from '@pulya/quiz/word-difference'

import { asText, asValue } from '../editor/field.ts'
import { FieldInput } from '../editor/FieldInput.tsx'
import { valueAt } from '../editor/path.ts'
import { findingWords } from '../i18n/findings.ts'
import { translationWords } from '../i18n/translation.ts'
import { Runs } from '../offer/Differences.tsx'
import { ButtonAbout } from '../ui/ButtonAbout.tsx'
import type { Translatable, TranslationEditing } from './editing.ts'
import { stateOf, type TranslationState } from './state.ts'
import type { TranslatedText } from './text.ts'
import { looked, translated } from './translate.ts'

interface TextBesideProps<Document extends Translatable> {
  text: TranslatedText
  document: Document
  /** Language of the original. */
  from: Locale
  flaws: readonly ProblemError[]
  editing: TranslationEditing<Document>
}

/** What the original says, and what is to be said for it. */
export function TextBeside<Document extends Translatable>({
  text,
  document,
  from,
  flaws,
  editing,
}: TextBesideProps<Document>) {
  const { draft, locale, editable } = editing
  const { field, original, key, variant } = text
  // What the control says shows through in the editor of a document; here the original stands beside it.
  const { inherited: _, ...shown } = field
  const words = translationWords[locale]
  const state = stateOf(document, text)
  const before = document.translation?.seen[key]
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
        <div lang={document.locale}>
          <FieldInput
            field={{ ...shown, label }}
            value={valueAt(document, field.path)}
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
            {offersToKeep(text, document) && (
              <ButtonAbout
                does={words.right[state]}
                about={label}
                look="bare"
                onPress={() => draft.change((now) => looked(now, [text]))}
              />
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
const offersToKeep = ({ field }: TranslatedText, document: Translatable): boolean =>
  asText(valueAt(document, field.path)) !== ''
