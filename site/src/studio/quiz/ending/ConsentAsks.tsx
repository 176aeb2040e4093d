import { FieldInput } from '../../editor/FieldInput.tsx'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { consentPurposes, type ConsentPurpose } from '@pulya/contract/consent'

import type { Editing } from '../editing.ts'
import { WriteConsent } from '../../settings/consents/WriteConsent.tsx'
import { Mark } from '../Mark.tsx'

/** A document of the firm that people can agree to. */
export interface PublishedConsent {
  id: string
  title: string
  purpose: ConsentPurpose
}

interface ConsentAsksProps {
  editing: Editing
  published: readonly PublishedConsent[]
}

/** The boxes under the contact form. For each purpose one document: two would leave open what a tick meant. */
export function ConsentAsks({ editing, published }: ConsentAsksProps) {
  const { quiz, locale, flaws, write } = editing
  const asks = quiz.contact.consents
  const words = quizEndingWords[locale].contact
  const at = ['contact', 'consents']

  function ask({ id, purpose }: PublishedConsent, on: boolean) {
    const others = asks.filter((one) => one.purpose !== purpose)
    const box = {
      purpose,
      label:
        asks.find((one) => one.purpose === purpose)?.label ??
        quizEndingWords[quiz.locale].contact.defaults[purpose],
      document: id,
      // Without it nothing may be kept; news nobody has to want.
      required: purpose === 'processing',
    }
    const order = (one: { purpose: ConsentPurpose }) => consentPurposes.indexOf(one.purpose)
    write(at, on ? [...others, box].toSorted((one, other) => order(one) - order(other)) : others)
  }

  return (
    <fieldset class="consents">
      <legend class="field__label">{words.consents}</legend>
      <p class="muted">{words.consentsNote}</p>
      {published.length === 0 && (
        <p class="muted">
          {words.noConsents} <WriteConsent locale={locale} />
        </p>
      )}
      {published.map((document) => (
        <Mark
          key={document.id}
          label={words.ask(document.title)}
          on={asks.some((one) => one.document === document.id)}
          onMark={(on) => ask(document, on)}
        />
      ))}
      {asks.map(({ purpose, label, required }, place) => (
        <div key={purpose} class="consents__box">
          <FieldInput
            field={{
              path: [...at, place, 'label'],
              label: quizTextWords[locale].consents[purpose],
              as: 'paragraph',
            }}
            value={label}
            flaws={flaws}
            locale={locale}
            onWrite={write}
          />
          <Mark label={words.required} on={required} onMark={(on) => write([...at, place, 'required'], on)} />
        </div>
      ))}
    </fieldset>
  )
}
