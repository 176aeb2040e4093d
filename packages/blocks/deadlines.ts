import type { Block, BlockKind } from './definitions.ts'

type Blocks = readonly (
  | Pick<Block<'deadline'>, 'kind' | 'id' | 'at'>
  | { kind: Exclude<BlockKind, 'deadline'> }
)[]

/** When an offer changes by itself: the instants of its deadlines, unix ms, each once, in their order. */
export function changesOf(blocks: Blocks): number[] {
  const instants = blocks.flatMap((block) => (block.kind === 'deadline' ? [Date.parse(block.at)] : []))
  return [...new Set(instants)].toSorted((one, other) => one - other)
}

/** Ids of the deadlines that are over. @param now Unix ms, by the clock of the server. */
export function passedDeadlines(blocks: Blocks, now: number): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'deadline' && Date.parse(block.at) <= now ? [block.id] : [],
  )
}
