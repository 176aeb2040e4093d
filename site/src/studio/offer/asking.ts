import type { Block } from '@pulya/blocks/definitions'
import {
  type ContactField,
  type ContactFieldName,
  contactFieldNames,
  contactFields,
} from '@pulya/quiz/contact-fields'

/** Whether a form asks for something, and whether it can be sent without it. */
export const askings = ['no', 'optional', 'required'] as const

export type Asking = (typeof askings)[number]

export function askingOf(form: Pick<Block<'form'>, 'fields'>, name: ContactFieldName): Asking {
  const field = contactFields(form).find((asked) => asked.name === name)
  if (!field) return 'no'
  return field.required ? 'required' : 'optional'
}

/** The fields with one of them asked for in another way. Those that stay keep their order, a new one comes where it is usual. */
export function withAsking(
  form: Pick<Block<'form'>, 'fields'>,
  name: ContactFieldName,
  asking: Asking,
): ContactField[] {
  const asked = contactFields(form)
  const changed = { name, required: asking === 'required' }
  if (asking === 'no') return asked.filter((field) => field.name !== name)
  if (asked.some((field) => field.name === name))
    return asked.map((field) => (field.name === name ? changed : field))
  const after = contactFieldNames.slice(contactFieldNames.indexOf(name))
  const place = asked.findIndex((field) => after.includes(field.name))
  return place < 0 ? [...asked, changed] : asked.toSpliced(place, 0, changed)
}
