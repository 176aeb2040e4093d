import type { FlawAt } from '@pulya/contract/flaw'
import { sentence } from '@pulya/contract/flaw-words'
import type { Locale } from '@pulya/contract/locale'

import { contactPointers, type ContactField, fieldNames } from './contact-form.ts'

/** A flaw in words; `field` is absent when it belongs to no field a visitor can see. */
export interface ContactError {
  field?: ContactField
  sentence: string
}

/** In the order of the fields on the screen, one for each field: the next one shows when this one is mended. */
export function contactErrors(locale: Locale, flaws: readonly FlawAt[]): ContactError[] {
  const ofFields = fieldNames.flatMap((field): ContactError[] => {
    const flaw = flaws.find(({ pointer }) => pointer === contactPointers[field])
    return flaw ? [{ field, sentence: sentence(locale, flaw) }] : []
  })
  const places = new Set<string>(Object.values(contactPointers))
  const others = flaws.filter(({ pointer }) => !places.has(pointer))
  return [...ofFields, ...others.map((flaw) => ({ sentence: sentence(locale, flaw) }))]
}
