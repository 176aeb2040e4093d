import { pointerTo } from '@pulya/contract/pointer'

import type { Offer } from '../slots.ts'

/** A member of an offer or of anything inside it. */
export interface Member {
  name: string
  value: unknown
  /** What it is a member of. */
  inside: Readonly<Record<string, unknown>>
  pointer: string
  /** Id of the block it stands in. */
  block?: string
}

/** Every member with its place, so that a rule about links or pictures holds for kinds of blocks yet to come. */
export function* membersOf(offer: Offer): Generator<Member> {
  const { blocks, ...page } = offer
  yield* inside(page, [])
  for (const [index, block] of blocks.entries()) {
    for (const member of inside(block, ['blocks', index])) yield { ...member, block: block.id }
  }
}

function* inside(value: unknown, path: readonly PropertyKey[]): Generator<Member> {
  if (typeof value !== 'object' || value === null) return
  const members: [string, unknown][] = Object.entries(value)
  for (const [name, inner] of members) {
    const at = [...path, name]
    yield { name, value: inner, inside: Object.fromEntries(members), pointer: pointerTo(...at) }
    yield* inside(inner, at)
  }
}
