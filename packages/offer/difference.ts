import type { Block, BlockKind, PublishedBlock } from '@pulya/blocks/definitions'

import type { Factor } from './look.ts'
import type { Offer } from './slots.ts'
import { blocksOf } from './variant.ts'
import { wordDifference, type WordRun } from './word-difference.ts'

/** One thing a variant has otherwise than the control. */
export interface Difference {
  /** Id and kind of the block; absent for the look of the whole page. */
  block?: { id: string; kind: BlockKind }
  /** `text`, `items.1`, `theme`. */
  member: string
  control: string
  own: string
  /** The two of them word by word. */
  words: WordRun[]
}

/** What a variant changes against the control, top to bottom; nothing for the control itself. */
export function differencesOf(offer: Offer, variant: string): Difference[] {
  const [control] = offer.variants
  const own = offer.variants.find(({ key }) => key === variant)
  if (!control || !own || own === control) return []
  const shown = blocksOf<Block | PublishedBlock>(offer, variant)
  const looks = (['theme', 'layout'] as const).flatMap((member) =>
    between(member, control[member] ?? offer[member], own[member] ?? offer[member]),
  )
  const said = blocksOf<Block | PublishedBlock>(offer, control.key).flatMap((block, index) => {
    const { id, kind } = block
    return between('', block, shown[index]).map((difference) => ({ block: { id, kind }, ...difference }))
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

/** Down to the single texts and numbers; one that is not there is as good as empty. */
function between(member: string, control: unknown, own: unknown): Difference[] {
  if (isGroup(control) || isGroup(own)) {
    const [one, other] = [membersOf(control), membersOf(own)]
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...names].flatMap((name) => between(member ? `${member}.${name}` : name, one[name], other[name]))
  }
  const [before, after] = [asText(control), asText(own)]
  if (before === after) return []
  return [{ member, control: before, own: after, words: wordDifference(before, after) }]
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null

const membersOf = (value: unknown): Record<string, unknown> => (isGroup(value) ? { ...value } : {})

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
