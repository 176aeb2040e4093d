export const contactFieldNames = ['name', 'phone', 'email', 'comment'] as const

export type ContactFieldName = (typeof contactFieldNames)[number]

/** One line of the contact form. Whoever reads it needs no schema: `contact-step.ts` has that. */
export interface ContactField {
  name: ContactFieldName
  required: boolean
}

const nameAndPhone: readonly ContactField[] = [
  { name: 'name', required: true },
  { name: 'phone', required: true },
]

/** What a contact form asks for, in order: a name and a phone, unless it says otherwise. */
export const contactFields = ({ fields }: { fields?: readonly ContactField[] | undefined }) =>
  fields ?? nameAndPhone
