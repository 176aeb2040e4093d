import type { OfferDocument } from '@pulya/offer/document'
import type { Place } from '@pulya/offer/place'
import { valueNames } from '@pulya/offer/place-values'

import { freeKey } from '../../quiz/structure/free-key.ts'
import { withTextRules } from './text-rules.ts'

export const placesMax = 500

/** A key no page of a place has; below the address of an offer stands the page of thanks as well. */
export const keyForPlace = (places: readonly Place[]): string =>
  freeKey('place', ['thanks', ...places.map(({ key }) => key)])

/**
 * The offer with other places. Rules speak of those that are left; a text that asked for a value none of them has says
 * what it says where no place is given.
 */
export function withPlaces(offer: OfferDocument, places: readonly Place[]): OfferDocument {
  const { places: before, ...others } = offer
  const changed: OfferDocument = places.length > 0 ? { ...others, places: [...places] } : others
  const left = valueNames(places)
  const gone = [...valueNames(before)].filter((name) => !left.has(name))
  const keys = new Set(places.map(({ key }) => key))
  const ruled = withTextRules(changed, (rule) => {
    const named = rule.when.place
    if (!named || named.every((key) => keys.has(key))) return rule
    const still = named.filter((key) => keys.has(key))
    return still.length > 0 ? { ...rule, when: { ...rule.when, place: still } } : undefined
  })
  return gone.length > 0 ? spoken(ruled, new Set(gone)) : ruled
}

const asked = /\{([a-z][a-z0-9-]{0,29})(?:\|([^{}]*))?\}/g

/** In every text of the offer at once: what holds values of places is nothing but text. */
function spoken<Part>(part: Part, gone: ReadonlySet<string>): Part {
  // Each part becomes one of the same shape.
  return said(part, gone) as Part
}

function said(part: unknown, gone: ReadonlySet<string>): unknown {
  if (typeof part === 'string') {
    return part.replace(asked, (whole: string, name: string, other: string = '') =>
      gone.has(name) ? other.trim() || '…' : whole,
    )
  }
  if (Array.isArray(part)) return part.map((item) => said(item, gone))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, said(value, gone)]))
}
