import type { Block } from '@pulya/blocks/definitions'
import { isPlaceholder } from '@pulya/blocks/placeholder'
import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'

import type { OfferDocument } from '../document.ts'

/** What a draft may lack for a while and a published offer may not. */
export function unpublishable({ blocks, hours }: Pick<OfferDocument, 'blocks' | 'hours'>): FlawAt[] {
  return [...hoursFlaws(), ...blocks.flatMap(flawsOf)]

  /** Without office hours nobody could say when a call will come. */
  function hoursFlaws(): FlawAt[] {
    const orders = blocks.some(({ kind }) => kind === 'callback')
    return orders && !hours ? [{ code: 'member-required', pointer: pointerTo('hours') }] : []
  }
}

function flawsOf(block: Block, index: number): FlawAt[] {
  if (block.kind === 'quiz-entry') return quizFlaws(block, index)
  if (block.kind === 'messengers') return linkFlaws(block, index)
  const promised = block.kind === 'magnet' && !block.file ? fileFlaws(index) : []
  return 'consents' in block ? [...promised, ...consentFlaws(block, index)] : []
}

/** Pointers to the requisites still to be filled in: worth a warning, and plain to see on the page itself. */
export function unfinished({ blocks }: Pick<OfferDocument, 'blocks'>): string[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'legal') return []
    const owner = isPlaceholder(block.owner) ? [pointerTo('blocks', index, 'owner')] : []
    const requisites = block.requisites.flatMap(({ value }, at) =>
      isPlaceholder(value) ? [pointerTo('blocks', index, 'requisites', at, 'value')] : [],
    )
    return [...owner, ...requisites]
  })
}

function quizFlaws({ quiz }: Block<'quiz-entry'>, index: number): FlawAt[] {
  return quiz ? [] : [{ code: 'member-required', pointer: pointerTo('blocks', index, 'quiz') }]
}

function linkFlaws({ links }: Block<'messengers'>, index: number): FlawAt[] {
  if (links.length > 0) return []
  return [{ code: 'items-too-few', limit: 1, pointer: pointerTo('blocks', index, 'links') }]
}

/** A file that nobody could be given. */
const fileFlaws = (index: number): FlawAt[] => [
  { code: 'member-required', pointer: pointerTo('blocks', index, 'file') },
]

/** Without consent to processing a lead may not be kept, so a form that does not demand it could only lose leads. */
function consentFlaws({ consents }: Pick<Block<'form'>, 'consents'>, index: number): FlawAt[] {
  const place = ['blocks', index, 'consents']
  const at = consents.findIndex(({ purpose }) => purpose === 'processing')
  const processing = consents[at]
  if (!processing) return [{ code: 'items-too-few', limit: 1, pointer: pointerTo(...place) }]
  if (processing.required) return []
  return [{ code: 'value-unknown', limit: 'true', pointer: pointerTo(...place, at, 'required') }]
}
