import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'

import { idOf, type TextField } from '../../editor/field.ts'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { type Path, valueAt } from '../../editor/path.ts'

interface FieldsProps {
  fields: readonly TextField[]
  offer: OfferDocument
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
}

/** Texts of the page, one under another. */
export const Fields = ({ fields, offer, ...shared }: FieldsProps) =>
  fields.map((field) => (
    <FieldInput key={idOf(field.path)} field={field} value={valueAt(offer, field.path)} {...shared} />
  ))
