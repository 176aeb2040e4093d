import type { Picture } from '@pulya/contract/picture'
import type { ConsentVersion } from '@pulya/quiz/consent'

import type { OfferDocument } from '@pulya/offer/document'
import { filesNamed } from '@pulya/offer/pictures'
import { type OfferSnapshot, offerSnapshot } from '@pulya/offer/snapshot'

/** Nothing is published here, so every consent there could be is in force and every quiz there could be has an address. */
const anyConsent = named<ConsentVersion>({ version: '0'.repeat(32), href: '/legal/fit/1' })
const anyPicture = named<Picture>({ width: 4, height: 3, widths: [] })
export const anyQuiz = named('#')

/** The offer as it would be published. @throws With what cannot be. */
export function drawnOffer(document: OfferDocument): OfferSnapshot {
  const assets = { pictures: anyPicture, files: new Set(filesNamed(document)) }
  const made = offerSnapshot(document, 'fits-offer1', anyConsent, assets)
  if ('flaws' in made) throw new Error(`Cannot be published: ${JSON.stringify(made.flaws)}`)
  return made.snapshot
}

/** Has the same under every name. */
function named<Value>(value: Value): Readonly<Record<string, Value>> {
  return new Proxy<Record<string, Value>>({}, { get: () => value })
}
