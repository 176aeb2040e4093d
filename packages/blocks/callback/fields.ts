import type { ContactField } from '@pulya/quiz/contact-fields'

/** Whoever orders a call is called: a phone is all it takes. */
export const callbackFields: readonly ContactField[] = [{ name: 'phone', required: true }]

/** The time chosen is posted under this name, as unix ms; empty is as soon as possible. */
export const wantedMember = 'wanted'
