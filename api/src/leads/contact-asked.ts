import type { FlawAt, FlawCode } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { type ContactField, type ContactFieldName, contactFields } from '@pulya/quiz/contact-fields'

import type { Snapshot } from '../publishing/snapshots.ts'

/** The fields that stood on the form of this snapshot: those of the contact step, or of an offer. */
export const contactAsked = (snapshot: Snapshot): readonly ContactField[] =>
  contactFields(snapshot.kind === 'quiz' ? snapshot.body.contact : {})

const codes: Record<ContactFieldName, FlawCode> = {
  name: 'name-required',
  phone: 'phone-required',
  email: 'email-required',
  comment: 'text-required',
}

/** What the form demanded and nobody gave. */
export function missingIn(
  asked: readonly ContactField[],
  contact: Readonly<Partial<Record<ContactFieldName, unknown>>>,
): FlawAt[] {
  return asked
    .filter(({ name, required }) => required && !contact[name])
    .map(({ name }) => ({ code: codes[name], pointer: pointerTo('contact', name) }))
}
