import { type Circumstances, holds } from './circumstances.ts'
import type { Place } from './place.ts'
import { inPlace, valueNames } from './place-values.ts'
import { type Offer, type Slot, slotsOf, withTexts } from './slots.ts'

/** What a slot says, and by which rule; without one it is the block's own words. */
export interface ChosenText {
  text: string
  rule?: string
}

/** By name of the slot. */
export type ChosenTexts = Readonly<Record<string, ChosenText>>

/** What one visitor reads in every slot of a variant. */
export function chosenTexts(offer: Offer, variant: string, circumstances: Circumstances): ChosenTexts {
  const { places, hours } = offer
  const names = valueNames(places)
  const place = circumstances.place && places?.find(({ key }) => key === circumstances.place)
  return eachSlot(offer, variant, ({ own, rules }) => {
    const rule = rules.find(({ when }) => holds(when, circumstances, hours))
    const text = inPlace(rule?.text ?? own, place || undefined, names)
    return rule ? { text, rule: rule.key } : { text }
  })
}

/** What everybody reads whom no rule knows and no place has brought. */
export function ownTexts(offer: Offer, variant: string): ChosenTexts {
  const names = valueNames(offer.places)
  return eachSlot(offer, variant, ({ own }) => ({ text: inPlace(own, undefined, names) }))
}

/** What a text may be longest by, in characters: as a whole, or by one word of it, which no line may be able to hold. */
export const longestBy = {
  text: (text: string): number => Array.from(text).length,
  word: (text: string): number => Math.max(...text.split(/\s+/).map((word) => Array.from(word).length)),
}

/** The longest that anybody could read in each slot: by whichever rule, in whichever place. */
export function longestTexts(
  offer: Offer,
  variant: string,
  by: keyof typeof longestBy = 'text',
): ChosenTexts {
  const lengthOf = longestBy[by]
  const names = valueNames(offer.places)
  return eachSlot(offer, variant, ({ own, rules }) => {
    const possible = [
      ...inAnyPlace(own, [undefined, ...(offer.places ?? [])]).map((text): ChosenText => ({ text })),
      ...rules.flatMap(({ key: rule, when, text }) =>
        inAnyPlace(text, placesOf(when.place)).map((said) => ({ text: said, rule })),
      ),
    ]
    return possible.reduce((longest, one) => (lengthOf(one.text) > lengthOf(longest.text) ? one : longest))
  })

  function placesOf(keys: readonly string[] | undefined): (Place | undefined)[] {
    const all = offer.places ?? []
    return keys ? all.filter(({ key }) => keys.includes(key)) : [undefined, ...all]
  }

  function inAnyPlace(text: string, places: readonly (Place | undefined)[]): string[] {
    return places.map((place) => inPlace(text, place, names))
  }
}

/** The offer as everybody reads it whom no rule knows and no place has brought. */
export const withOwnWords = <Any extends Offer>(offer: Any, variant = offer.variants[0]?.key ?? 'A'): Any =>
  withTexts(offer, variant, wordsOf(ownTexts(offer, variant)))

/** What is kept with the exposure of a visitor: the rules that spoke to them, by slot. */
export const rulesShown = (chosen: ChosenTexts): Record<string, string> =>
  Object.fromEntries(Object.entries(chosen).flatMap(([slot, { rule }]) => (rule ? [[slot, rule]] : [])))

/** As `withTexts` takes them. */
export const wordsOf = (chosen: ChosenTexts): Record<string, string> =>
  Object.fromEntries(Object.entries(chosen).map(([slot, { text }]) => [slot, text]))

const eachSlot = (offer: Offer, variant: string, say: (slot: Slot) => ChosenText): ChosenTexts =>
  Object.fromEntries(slotsOf(offer, variant).map((slot) => [slot.name, say(slot)]))
