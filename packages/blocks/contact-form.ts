import { channels, type Channel } from '@pulya/contract/channel'
import { consentPurposes, type ConsentPurpose } from '@pulya/contract/consent'
import { pointerTo } from '@pulya/contract/pointer'
import { type ContactFieldName, contactFieldNames } from '@pulya/quiz/contact-fields'

/**
 * The fields of every form that asks for a contact, on an offer and at the end of a quiz, in their order on the screen;
 * a browser without script posts them under these names.
 */
export const fieldNames = [...contactFieldNames, 'channel', 'consent-processing', 'consent-ads'] as const

export type ContactField = (typeof fieldNames)[number]

/** A page of an offer may hold several forms: each posts the id of its block under this name. */
export const formMember = 'form'

/** How many presses the form took, put in by the script of the page: without it the member is not there. */
export const tapsMember = 'taps'

/** Where the flaws of a field are. */
export const contactPointers: Readonly<Record<ContactField, string>> = {
  name: pointerTo('contact', 'name'),
  phone: pointerTo('contact', 'phone'),
  email: pointerTo('contact', 'email'),
  comment: pointerTo('contact', 'comment'),
  channel: pointerTo('contact', 'channel'),
  'consent-processing': pointerTo('consents', 'processing'),
  'consent-ads': pointerTo('consents', 'ads'),
}

/** What was posted, as it was typed: nothing is checked or mended yet. */
export interface PostedContact {
  /** Without what was left empty: whether it had to be there, the form knows. */
  contact: Partial<Record<ContactFieldName, string>> & { channel?: Channel }
  granted: ConsentPurpose[]
  /** To show the form again with nothing lost. */
  values: Partial<Record<ContactField, string>>
}

export function readContactForm(form: URLSearchParams): PostedContact {
  const posted = (field: ContactField) => form.get(field) ?? ''
  const channel = channels.find((known) => known === posted('channel'))
  const typed = contactFieldNames.flatMap((name) => (posted(name).trim() ? [[name, posted(name)]] : []))
  return {
    contact: { ...Object.fromEntries(typed), ...(channel && { channel }) },
    granted: consentPurposes.filter((purpose) => posted(`consent-${purpose}`) === 'yes'),
    values: Object.fromEntries(fieldNames.map((field) => [field, posted(field)])),
  }
}
