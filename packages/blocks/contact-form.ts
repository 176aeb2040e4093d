import { channels, type Channel } from '@pulya/contract/channel'
import { consentPurposes, type ConsentPurpose } from '@pulya/contract/consent'
import { pointerTo } from '@pulya/contract/pointer'

/**
 * The fields of every form that asks for a contact, on an offer and at the end of a quiz, in their order on the screen;
 * a browser without script posts them under these names.
 */
export const fieldNames = ['name', 'phone', 'channel', 'consent-processing', 'consent-ads'] as const

export type ContactField = (typeof fieldNames)[number]

/** Where the flaws of a field are. */
export const contactPointers: Readonly<Record<ContactField, string>> = {
  name: pointerTo('contact', 'name'),
  phone: pointerTo('contact', 'phone'),
  channel: pointerTo('contact', 'channel'),
  'consent-processing': pointerTo('consents', 'processing'),
  'consent-ads': pointerTo('consents', 'ads'),
}

/** What was posted, as it was typed: nothing is checked or mended yet. */
export interface PostedContact {
  contact: { name: string; phone: string; channel?: Channel }
  granted: ConsentPurpose[]
  /** To show the form again with nothing lost. */
  values: Partial<Record<ContactField, string>>
}

export function readContactForm(form: URLSearchParams): PostedContact {
  const posted = (field: ContactField) => form.get(field) ?? ''
  const channel = channels.find((known) => known === posted('channel'))
  return {
    contact: { name: posted('name'), phone: posted('phone'), ...(channel && { channel }) },
    granted: consentPurposes.filter((purpose) => posted(`consent-${purpose}`) === 'yes'),
    values: Object.fromEntries(fieldNames.map((field) => [field, posted(field)])),
  }
}
