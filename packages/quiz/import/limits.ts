import type { Flaw } from '@pulya/contract/flaw'

/** Of a file to import: the server takes no more bytes, values or levels than these. */
export const importBytesMax = 2 * 1024 * 1024
export const importLimits = { depth: 40, values: 200_000 } as const

/** Questions, texts, groups of blocks: whatever the tool calls its parts. */
export const elementsMax = 500

/** More would be no list to read. */
export const lossesMax = 1000

/** The recursion of everything that reads a source is bounded by this. */
export function tooDeep(json: unknown): Flaw | undefined {
  let level: unknown[] = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > importLimits.depth) return { code: 'body-too-deep', limit: importLimits.depth }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
  }
  return undefined
}
