import { type ChangeableText, changeableTexts, withText } from './changeable.ts'
import type { OfferDocument } from './document.ts'
import { oncePer } from './once-per.ts'
import { namesIn, valueNames } from './place-values.ts'
import type { OfferSnapshot } from './snapshot.ts'
import type { TextRule } from './text-rule.ts'
import { blocksOf } from './variant.ts'

/** A draft or what was published of it. */
export type Offer = OfferDocument | OfferSnapshot

/** A text that not everybody reads alike. */
export interface Slot {
  name: string
  /** As its author wrote it, for whom no rule speaks. */
  own: string
  /** Those that may speak here in this variant, the first first. */
  rules: readonly TextRule[]
}

/** `subhead.text`, `bullets.items.1`. */
export const slotOf = (block: string, { member, item }: Pick<ChangeableText, 'member' | 'item'>): string =>
  item === undefined ? `${block}.${member}` : `${block}.${member}.${item}`

/** The page itself has no block, and no block has an empty name. */
const pageSlots = ['.title', '.description', '.thanks.title', '.thanks.text'] as const

/** Every slot of a variant. An offer without rules and places has none, and is the same page for everybody. */
export const slotsOf = (offer: Offer, variant: string): readonly Slot[] =>
  slotsByVariant(offer).get(variant) ?? []

/** Asked with every page that is sent. */
const slotsByVariant = oncePer(
  (offer: Offer) => new Map(offer.variants.map(({ key }) => [key, findSlots(offer, key)])),
)

function findSlots(offer: Offer, variant: string): Slot[] {
  const { texts = [], places = [] } = offer
  if (texts.length === 0 && places.length === 0) return []
  const spoken = texts.filter(({ variants }) => !variants || variants.includes(variant))
  const names = valueNames(places)
  const differs = ({ own, rules }: Slot) => rules.length > 0 || namesIn(own, names).varies
  return textsOf(offer, variant)
    .map(({ name, own }): Slot => ({
      name,
      own,
      rules: spoken.filter(({ at }) => slotOf(at.block, at) === name),
    }))
    .filter(differs)
}

/** The offer as one variant of it reads with other words in its slots; what is not named stays. */
export function withTexts<Any extends Offer>(
  offer: Any,
  variant: string,
  texts: Readonly<Record<string, string>>,
): Any {
  const blocks = blocksOf<Any['blocks'][number]>(offer, variant).map((block) =>
    changeableTexts(block).reduce((said, at) => {
      const text = texts[slotOf(block.id, at)]
      return text === undefined ? said : withText(said, { ...at, text })
    }, block),
  )
  const { title, description, thanks } = offer
  return {
    ...offer,
    blocks,
    title: texts['.title'] ?? title,
    description: texts['.description'] ?? description,
    thanks: {
      title: texts['.thanks.title'] ?? thanks.title,
      text: texts['.thanks.text'] ?? thanks.text,
    },
  }
}

function textsOf(offer: Offer, variant: string): { name: string; own: string }[] {
  const { title, description, thanks } = offer
  const ofPage = [title, description, thanks.title, thanks.text]
  const ofBlocks = blocksOf<Offer['blocks'][number]>(offer, variant).flatMap((block) =>
    changeableTexts(block).map((at) => ({ name: slotOf(block.id, at), own: at.text })),
  )
  return [...pageSlots.map((name, index) => ({ name, own: ofPage[index] ?? '' })), ...ofBlocks]
}
