import { inLatin } from '@pulya/contract/in-latin'
import type { Block } from '@pulya/blocks/definitions'
import { changeableTexts } from '@pulya/offer/changeable'
import type { TextRule } from '@pulya/offer/text-rule'

import type { OfferWords } from '../../i18n/offer.ts'
import { textsOf } from '../block-texts.ts'

/** A text that rules may say otherwise, as its author wrote it. */
export interface RuledText {
  at: TextRule['at']
  /** How the editor calls it. */
  label: string
  own: string
}

/** In the order in which visitors meet them. */
export const ruledTexts = (blocks: readonly Block[], words: OfferWords): RuledText[] =>
  blocks.flatMap((block) => {
    const labels = new Map(textsOf(block, words).map(({ at, label }) => [at.join('.'), label]))
    return changeableTexts(block).map(({ member, item, text }) => ({
      at: { block: block.id, member, ...(item !== undefined && { item }) },
      label: item === undefined ? (labels.get(member) ?? words.blocks[block.kind]) : words.blocks[block.kind],
      own: text,
    }))
  })

export const sameText = (one: TextRule['at'], other: TextRule['at']): boolean =>
  one.block === other.block && one.member === other.member && one.item === other.item

/** For the first text, for no one yet: the author has still to say what and for whom. */
export const freshRule = (at: TextRule['at']): TextRule => ({
  key: '',
  at,
  when: { param: { name: 'utm_content', is: [] } },
  text: '',
})

/** Put in place of the one at `index`, or at the end; a rule that has no key yet gets one that is free. */
export function withRule(rules: readonly TextRule[], index: number, rule: TextRule): TextRule[] {
  const keyed = rule.key ? rule : { ...rule, key: freeKey(rules, rule) }
  return index < rules.length ? rules.with(index, keyed) : [...rules, keyed]
}

/** `undefined` when none is left: the document has no such member then. */
export function withoutRule(rules: readonly TextRule[], index: number): TextRule[] | undefined {
  return rules.length > 1 ? rules.toSpliced(index, 1) : undefined
}

/** Up is before: of two rules for one text the first that holds speaks. */
export function movedRule(rules: readonly TextRule[], index: number, by: -1 | 1): TextRule[] {
  const [moved, ...others] = [...rules.slice(index, index + 1), ...rules.toSpliced(index, 1)]
  return moved ? others.toSpliced(index + by, 0, moved) : others
}

const keyMax = 36

/** By what the rule is about, for it is read beside leads: `pristavy`, `yandex`, `phone`. */
function freeKey(rules: readonly TextRule[], { when }: TextRule): string {
  const about = [when.param?.is[0], when.click, when.device, when.office, when.place?.[0]]
  const named = inLatin(about.find((one) => one !== undefined) ?? '', keyMax) || 'text'
  const taken = new Set(rules.map(({ key }) => key))
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? named : `${named}-${count}`
    if (!taken.has(key)) return key
  }
}
