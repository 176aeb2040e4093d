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

/** What a browser is told of each, so that it offers the right keys and fills in what it knows. */
export const contactInputs: Record<
  ContactFieldName,
  { type: 'text' | 'tel' | 'email'; autocomplete: string; lines?: number }
> = {
  name: { type: 'text', autocomplete: 'name' },
  phone: { type: 'tel', autocomplete: 'tel' },
  email: { type: 'email', autocomplete: 'email' },
  comment: { type: 'text', autocomplete: 'off', lines: 3 },
}
