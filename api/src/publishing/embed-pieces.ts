import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { z } from 'zod'

/** The built widget in parts, to be joined for each quiz as `manifest.json` says. */
export interface EmbedPieces {
  /** Between these stand the core, the kinds a quiz uses, `start` and the data. */
  prefix: string
  core: string
  kinds: Readonly<Record<string, string>>
  start: string
  suffix: string
  words: Readonly<Record<string, unknown>>
  themes: Readonly<Record<string, unknown>>
  /** The small script that fetches an embed. */
  loader: string
  /** Changes when any part does. */
  version: string
}

const folder = new URL('../../../widget/dist/', import.meta.url)

const manifest = z.object({
  prefix: z.string(),
  core: z.string(),
  kinds: z.record(z.string(), z.string()),
  start: z.string(),
  suffix: z.string(),
  words: z.record(z.string(), z.unknown()),
  themes: z.record(z.string(), z.unknown()),
})

/** @throws When the widget has not been built. */
export async function readEmbedPieces(): Promise<EmbedPieces> {
  const read = (file: string) => readFile(new URL(file, folder), 'utf8')
  const parts = manifest.parse(JSON.parse(await read('manifest.json')))
  const files = Object.entries(parts.kinds)
  const code = await Promise.all([parts.core, ...files.map(([, file]) => file)].map((file) => read(file)))
  const [core = '', ...kindCode] = code
  const kinds = Object.fromEntries(files.map(([kind], index) => [kind, kindCode[index] ?? '']))
  const pieces = { ...parts, core, kinds, loader: await read('loader.js') }
  return { ...pieces, version: createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 8) }
}
