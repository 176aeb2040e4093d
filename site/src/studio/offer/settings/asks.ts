import { type ConsentPurpose, consentPurposes } from '@pulya/contract/consent'
import type { ConsentAsk } from '@pulya/quiz/consent'

/** What a form asks consent to, with another document for one purpose, or with that purpose not asked for. */
export function withDocument(
  asks: readonly ConsentAsk[],
  purpose: ConsentPurpose,
  document: string | undefined,
  label: string,
): ConsentAsk[] {
  const others = asks.filter((ask) => ask.purpose !== purpose)
  if (document === undefined) return others
  const before = asks.find((ask) => ask.purpose === purpose)
  // Only the enquiry itself may hang on a consent.
  const ask = before
    ? { ...before, document }
    : { purpose, label, document, required: purpose === 'processing' }
  return [...others, ask].toSorted((one, other) => placeOf(one) - placeOf(other))
}

const placeOf = ({ purpose }: ConsentAsk) => consentPurposes.indexOf(purpose)
