import type { Channel } from '@pulya/contract/channel'
import type { ConsentPurpose } from '@pulya/contract/consent'
import { type ContactField as Asked, contactFields, contactInputs } from '@pulya/quiz/contact-fields'
import type { QuizWords } from '@pulya/quiz/words'
import { CheckBox } from '@pulya/ui/CheckBox'
import { TextField } from '@pulya/ui/TextField'
import type { ComponentChildren } from 'preact'

import type { ContactError } from './contact-errors.ts'
import type { ContactField } from './contact-form.ts'

/** A consent's text opens in a new tab: without script, leaving would lose what was typed. */
export type ContactWords = Pick<
  QuizWords,
  'name' | 'phone' | 'email' | 'comment' | 'optional' | 'channel' | 'channels' | 'consentText' | 'opensNewTab'
>

interface ContactFieldsProps {
  /** Of the form, where a page may hold several. */
  id?: string
  words: ContactWords
  /** A name and a phone, unless the form asks for others. */
  fields?: readonly Asked[] | undefined
  channels?: readonly Channel[]
  consents: readonly { purpose: ConsentPurpose; label: string; href: string }[]
  values: Partial<Record<ContactField, string>>
  errors: readonly ContactError[]
  /** What this form asks besides, between who it is and the consents. */
  children?: ComponentChildren
}

/** The id of a field's input, for links of an error summary. */
export const fieldId = (field: ContactField, form = 'contact') => `${form}-${field}`

/** Who it is, where to answer, consents: the same on an offer and at the end of a quiz. No box is ever ticked for the visitor. */
export function ContactFields(props: ContactFieldsProps) {
  const { id, words, channels = [], consents, values, errors, children } = props
  const field = (name: ContactField) => ({
    name,
    id: fieldId(name, id),
    flaw: errors.find((error) => error.field === name)?.sentence,
  })
  return (
    <>
      {contactFields(props).map(({ name, required }) => (
        <TextField
          key={name}
          {...field(name)}
          {...contactInputs[name]}
          label={required ? words[name] : `${words[name]} (${words.optional})`}
          value={values[name]}
        />
      ))}
      {channels.length > 0 && (
        <fieldset class="contact-channels">
          <legend class="text-field__label">{words.channel}</legend>
          {channels.map((channel, index) => (
            <label key={channel} class="choice">
              <input
                type="radio"
                name="channel"
                id={index === 0 ? fieldId('channel', id) : undefined}
                value={channel}
                checked={values.channel === channel}
              />
              {words.channels[channel]}
            </label>
          ))}
        </fieldset>
      )}
      {children}
      {consents.map(({ purpose, label, href }) => (
        <CheckBox
          key={purpose}
          {...field(`consent-${purpose}`)}
          label={label}
          checked={values[`consent-${purpose}`] === 'yes'}
        >
          <a href={href} target="_blank" rel="noopener">
            {words.consentText[purpose]}
            <span class="visually-hidden"> {words.opensNewTab}</span>
          </a>
        </CheckBox>
      ))}
    </>
  )
}
