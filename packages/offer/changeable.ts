import type { Block, BlockKind, PublishedBlock } from '@pulya/blocks/definitions'

/** A text of a block that need not be the same for everybody. */
export interface ChangeableText {
  member: string
  /** Which of a list, from 0. */
  item?: number
  text: string
}

/** Members of a block that hold a text or a list of them. */
type TextMember<Any> = Any extends unknown
  ? { [M in keyof Any]-?: Any[M] extends string | readonly string[] | undefined ? M : never }[keyof Any]
  : never

/**
 * One line per kind: what rules may say otherwise and what may hold the values of a place. Never what a law dictates,
 * what somebody agrees to, or what becomes part of an address.
 */
const members: {
  [Kind in BlockKind]: readonly Exclude<TextMember<Block<Kind>>, 'id' | 'kind'>[]
} = {
  headline: ['text'],
  subhead: ['text'],
  picture: [],
  bullets: ['items'],
  price: ['label', 'per'],
  deadline: ['text', 'after'],
  proof: [],
  'quiz-entry': ['label'],
  phone: ['label', 'note'],
  messengers: ['label'],
  video: ['title'],
  faq: ['question', 'answer'],
  form: ['title', 'text', 'button'],
  magnet: ['title', 'text', 'button'],
  callback: ['title', 'text', 'button'],
  notice: [],
  legal: [],
}

type AnyBlock = Omit<Block | PublishedBlock, 'variants'>

/** In the order in which the block shows them. */
export function changeableTexts(block: AnyBlock): ChangeableText[] {
  return members[block.kind].flatMap((member): ChangeableText[] => {
    const said = memberOf(block, member)
    if (typeof said === 'string') return [{ member, text: said }]
    return (said ?? []).map((text, item) => ({ member, item, text }))
  })
}

/** The block with another text in that place. */
export function withText<Any extends AnyBlock>(block: Any, { member, item, text }: ChangeableText): Any {
  const list = memberOf(block, member)
  return {
    ...block,
    [member]: item === undefined || typeof list === 'string' ? text : list?.with(item, text),
  }
}

/** The registry names only members that hold texts; the compiler loses which, having a union of blocks before it. */
const memberOf = (block: AnyBlock, member: string): string | readonly string[] | undefined =>
  (block as unknown as Record<string, string | readonly string[] | undefined>)[member]
