import { channels } from '@pulya/contract/channel'
import { contactFieldNames } from '@pulya/quiz/contact-fields'

import { FieldInput } from '../../editor/FieldInput.tsx'
import { idOf, isAbout, type TextField } from '../../editor/field.ts'
import { valueAt } from '../../editor/path.ts'
import { formsWords } from '../../i18n/forms.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { askingOf, askings, withAsking } from '../../offer/asking.ts'
import { Choice } from '../../offer/Choice.tsx'
import type { Editing } from '../editing.ts'
import { foundAt } from '../found-at.ts'
import { FoundHere } from '../FoundHere.tsx'
import { Mark } from '../Mark.tsx'
import { BonusCard } from './BonusCard.tsx'
import { ConsentAsks, type PublishedConsent } from './ConsentAsks.tsx'

const places = ['after', 'before', 'none'] as const

/** How a visitor becomes a lead, what they get for it and what is said afterwards. */
export function ContactPart({
  editing,
  consents,
}: {
  editing: Editing
  consents: readonly PublishedConsent[]
}) {
  const { quiz, locale, editable, flaws, found, write } = editing
  const { contact } = quiz
  const asked = contact.fields ? { fields: contact.fields } : {}
  const words = quizEndingWords[locale].contact
  const texts = quizTextWords[locale]
  const forms = formsWords[locale]
  const about = flaws.filter(({ pointer }) => isAbout(pointer, ['contact', 'fields']))
  const text = (field: TextField) => (
    <FieldInput
      key={idOf(field.path)}
      field={field}
      value={valueAt(quiz, field.path)}
      flaws={flaws}
      locale={locale}
      onWrite={write}
    />
  )
  return (
    <fieldset class="plain" disabled={!editable}>
      <section class="card">
        <h2>{texts.contact}</h2>
        <FoundHere found={foundAt(found, '#/contact')} locale={locale} />
        <Choice
          label={words.place}
          of={places}
          names={words.places}
          value={contact.place ?? 'after'}
          onChoose={(place) => write(['contact', 'place'], place === 'after' ? undefined : place)}
        />
        {text({ path: ['contact', 'title'], label: texts.contactTitle, as: 'line' })}
        {text({ path: ['contact', 'text'], label: texts.contactText, as: 'paragraph' })}
        {quiz.consultant &&
          text({ path: ['contact', 'hint'], label: words.hint, as: 'paragraph', optional: true })}
        <fieldset class="form-fields">
          <legend class="field__label">{words.fields}</legend>
          {about.length > 0 && <p class="field__flaw">{about.map(({ detail }) => detail).join('. ')}</p>}
          {contactFieldNames.map((name) => (
            <label class="form-fields__row" key={name}>
              <span>{forms.fields[name]}</span>
              <select
                class="field__input"
                value={askingOf(asked, name)}
                onChange={({ currentTarget }) => {
                  const asking = askings.find((one) => one === currentTarget.value)
                  if (asking) write(['contact', 'fields'], withAsking(asked, name, asking))
                }}
              >
                {askings.map((asking) => (
                  <option key={asking} value={asking}>
                    {forms.asking[asking]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
        <fieldset class="form-channels">
          <legend class="field__label">{forms.channels}</legend>
          <p class="muted">{forms.channelsNote}</p>
          {channels.map((channel) => (
            <Mark
              key={channel}
              label={forms.channel[channel]}
              on={contact.channels.includes(channel)}
              onMark={(on) =>
                write(
                  ['contact', 'channels'],
                  channels.filter((one) => (one === channel ? on : contact.channels.includes(one))),
                )
              }
            />
          ))}
        </fieldset>
        <ConsentAsks editing={editing} published={consents} />
        {text({ path: ['contact', 'button'], label: texts.button, as: 'line' })}
      </section>
      <section class="card">
        <h2>{texts.thanks}</h2>
        {text({ path: ['thanks', 'title'], label: texts.thanksTitle, as: 'line' })}
        {text({ path: ['thanks', 'text'], label: texts.thanksText, as: 'paragraph' })}
      </section>
      <BonusCard editing={editing} />
    </fieldset>
  )
}
