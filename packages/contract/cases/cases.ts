import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

/** Long monotonous texts are kept as runs, `[["a", 300], [".test", 1]]`, so that the files can be read. */
const runs = z
  .array(z.tuple([z.string(), z.int()]))
  .transform((all) => all.map(([unit, times]) => unit.repeat(times)).join(''))

const storedCase = z.strictObject({
  id: z.string(),
  target: z.string(),
  input: z.string().optional(),
  input_runs: runs.optional(),
  /** For text that is not well formed, which JSON cannot be trusted with. */
  input_utf16: z
    .array(z.int())
    .transform((units) => String.fromCharCode(...units))
    .optional(),
  /** For bodies that are not text. */
  input_base64: z.base64().optional(),
  expected: z.enum(['accept-normalised', 'reject-4xx', 'render-inert']),
  normalised: z.string().optional(),
  normalised_runs: runs.optional(),
  ext: z.string().optional(),
  mode: z.enum(['raw', 'mutate']).optional(),
  where: z.string().optional(),
  note: z.string().optional(),
  also_ok: z.string().optional(),
})

export interface Case {
  id: string
  target: string
  note: string
  input: string
  bytes: Uint8Array
  accepted: boolean
  normalised: string | undefined
  ext: string | undefined
  /** For bodies: the whole of it, or the place of a good one that `input` replaces. */
  where: string
}

/** The awkward inputs of one category, for the targets named; what a careful server does with each is in the file. */
export function casesOf(category: string, ...targets: string[]): Case[] {
  const path = fileURLToPath(new URL(`${category}.json`, import.meta.url))
  const stored = z.array(storedCase).parse(JSON.parse(readFileSync(path, 'utf8')))
  return stored.filter(({ target }) => targets.includes(target)).map(prepared)
}

function prepared(stored: z.infer<typeof storedCase>): Case {
  const { id, target, note = '', input_base64: base64, ext } = stored
  const input = stored.input ?? stored.input_runs ?? stored.input_utf16 ?? ''
  return {
    id,
    target,
    note,
    input,
    bytes: base64 === undefined ? new TextEncoder().encode(input) : Buffer.from(base64, 'base64'),
    accepted: stored.expected !== 'reject-4xx',
    normalised: stored.normalised ?? stored.normalised_runs,
    ext,
    where: stored.where ?? 'body',
  }
}
