import type { Embed } from './src/embed.ts'

/** What `dist/manifest.json` says: how to make one script of the pieces. */
export interface Manifest {
  /** Before the core. */
  prefix: string
  /** File of the runtime. */
  core: string
  /** File of each kind of question. */
  kinds: Record<string, string>
  /** Between the last kind and the embed's own data. */
  start: string
  suffix: string
  /** By locale: goes into the embed as `words`. */
  words: Record<string, Embed['words']>
  /** By name of theme: goes into the embed as `theme`. */
  themes: Record<string, Embed['theme']>
}

/**
 * One script for one quiz: prefix, core, the kinds its questions use (in any order), start, the embed as JSON, suffix.
 * `<` is escaped so that the script may also stand inside a page.
 *
 * @param piece The text of a file the manifest names.
 */
export function composeEmbed(manifest: Manifest, piece: (file: string) => string, embed: Embed): string {
  const used = new Set(embed.snapshot.questions.map(({ kind }) => kind))
  const kinds = Object.entries(manifest.kinds).filter(([kind]) => used.has(kind as never))
  const data = JSON.stringify(embed).replaceAll('<', String.raw`\u003c`)
  const code = [manifest.core, ...kinds.map(([, file]) => file)].map((file) => piece(file))
  return [manifest.prefix, ...code, manifest.start, data, manifest.suffix].join('')
}
