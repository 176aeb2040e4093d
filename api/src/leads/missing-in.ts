import type { FlawAt, FlawCode } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import type { ContactField, ContactFieldName } from '@pulya/quiz/contact-fields'

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
