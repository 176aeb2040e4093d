import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import type { EmbedParts } from '@pulya/quiz/embed-script'
import { z } from 'zod'

/** The built widget. */
export interface EmbedPieces extends EmbedParts {
  /** The small script that fetches an embed. */
  loader: string
  /** Changes when any part does. */
  version: string
}

const folder = new URL('../../../widget/dist/', import.meta.url)

const words = z
  .record(z.string(), z.unknown())
  .and(z.object({ flaws: z.record(z.string(), z.string()).optional() }))

const manifest = z.object({
  prefix: z.string(),
  parts: z.array(z.string()),
  start: z.string(),
  suffix: z.string(),
  drawing: z.object({ start: z.string(), suffix: z.string() }),
  words: z.record(z.string(), z.record(z.string(), words)),
  themes: z.record(z.string(), z.string()),
})

/** @throws When the widget has not been built. */
export async function readEmbedPieces(): Promise<EmbedPieces> {
  const read = (file: string) => readFile(new URL(file, folder), 'utf8')
  const built = manifest.parse(JSON.parse(await read('manifest.json')))
  const codes = await Promise.all(built.parts.map(async (name) => [name, await read(`${name}.js`)] as const))
  const pieces = { ...built, parts: Object.fromEntries(codes), loader: await read('loader.js') }
  return { ...pieces, version: createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 8) }
}
