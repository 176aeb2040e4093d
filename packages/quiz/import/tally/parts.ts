import { isRecord, items, member, settle, type Source, textIn } from '../source.ts'

/** Blocks that stand together: an input, or the options of one question. */
export interface Part {
  type: string
  blocks: [Source, ...Source[]]
}

const options = /(?:_OPTION|^CHECKBOX)$/

/** Options of one group are one part; every other block is one by itself. */
export function partsOf(root: Source): Part[] {
  const parts: Part[] = []
  let group: string | undefined
  for (const block of items(member(root, 'blocks'))) {
    const type = textIn(member(block, 'type')) ?? ''
    const own = options.test(type) ? textIn(member(block, 'groupUuid')) : undefined
    const last = parts.at(-1)
    if (own !== undefined && own === group && last) last.blocks.push(block)
    else parts.push({ type, blocks: [block] })
    group = own
    settle(...ofTheFile.map((name) => member(block, name)))
  }
  return parts
}

/** What ties blocks together, and where they stand: both are told by the order they come in. */
const ofTheFile = ['uuid', 'groupUuid', 'groupType']

export const refsOf = (block: Source): string[] =>
  ['uuid', 'groupUuid'].flatMap((name) => textIn(member(block, name)) ?? [])

export function recognises(root: Source): boolean {
  return (
    isRecord(root.value) &&
    items(member(root, 'blocks')).some(
      (block) => typeof member(block, 'type').value === 'string' && isRecord(member(block, 'payload').value),
    )
  )
}
