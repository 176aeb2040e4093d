import type { Block, BlockKind, PublishedBlock } from '@pulya/blocks/definitions'

import type { Factor } from '@pulya/contract/factor'
import type { Offer } from './slots.ts'
import { blocksOf } from './variant.ts'
import { differencesBetween, type TextDifference } from '@pulya/quiz/differences-between'

/** One thing a variant has otherwise than the control. */
export interface Difference extends TextDifference {
  /** Id and kind of the block; absent for the look of the whole page. */
  block?: { id: string; kind: BlockKind }
}

/** What a variant changes against the control, top to bottom; nothing for the control itself. */
export function differencesOf(offer: Offer, variant: string): Difference[] {
  const [control] = offer.variants
  const own = offer.variants.find(({ key }) => key === variant)
  if (!control || !own || own === control) return []
  const shown = blocksOf<Block | PublishedBlock>(offer, variant)
  const looks = (['theme', 'layout'] as const).flatMap((member) =>
    differencesBetween(control[member] ?? offer[member], own[member] ?? offer[member], member),
  )
  const said = blocksOf<Block | PublishedBlock>(offer, control.key).flatMap((block, index) => {
    const { id, kind } = block
    return differencesBetween(block, shown[index]).map((difference) => ({
      block: { id, kind },
      ...difference,
    }))
  })
  return [...looks, ...said]
}

/** What experiments with this variant could be summed up by, as far as the document shows it. */
export function proposedFactors(offer: Offer, variant: string): Factor[] {
  const differences = differencesOf(offer, variant)
  const found = new Set(differences.map(({ block, member }) => factorOf(block?.kind, member)))
  if (
    Math.abs(Math.log(lengthOf(differences, 'own') / lengthOf(differences, 'control'))) > Math.log(lengthTold)
  )
    found.add('length')
  return [...found]
}

/** So many times longer or shorter a text is felt to be another kind of text. */
const lengthTold = 1.5

const kinds: Partial<Record<BlockKind, Factor>> = {
  headline: 'headline',
  picture: 'picture',
  video: 'picture',
  price: 'price',
  deadline: 'price',
  form: 'form',
  callback: 'form',
  magnet: 'form',
}

function factorOf(kind: BlockKind | undefined, member: string): Factor {
  if (kind === undefined) return member === 'theme' ? 'colour' : 'layout'
  return kinds[kind] ?? 'text'
}

const lengthOf = (differences: readonly Difference[], side: 'control' | 'own'): number =>
  1 + differences.reduce((total, { block, [side]: text }) => total + (block ? text.length : 0), 0)
