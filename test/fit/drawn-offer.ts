import type { OfferDocument } from '../../packages/offer/document.ts'
import type { OfferSnapshot } from '../../packages/offer/snapshot.ts'
import { offerSnapshot } from '../../packages/offer/snapshot.ts'
import type { ConsentVersion } from '@pulya/quiz/consent'

/** Nothing is published here, so every consent there could be is in force and every quiz there could be has an address. */
const anyConsent = named<ConsentVersion>({ version: '0'.repeat(32), href: '/legal/fit/1' })
export const anyQuiz = named('#')

/** The offer as it would be published. @throws With what cannot be. */
export function drawnOffer(document: OfferDocument): OfferSnapshot {
  const made = offerSnapshot(document, 'fits-offer1', anyConsent)
  if ('flaws' in made) throw new Error(`Cannot be published: ${JSON.stringify(made.flaws)}`)
  return made.snapshot
}

/** Has the same under every name. */
function named<Value>(value: Value): Readonly<Record<string, Value>> {
  return new Proxy<Record<string, Value>>({}, { get: () => value })
}
