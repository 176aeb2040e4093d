import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import type { Snapshot } from './snapshots.ts'

/**
 * The embed of a quiz as one script: the rule is in the manifest the widget was built with.
 *
 * @param api Where it sends and takes pictures from.
 */
export function embedOf(
  { embedPieces, publicUrl }: Context,
  { kind, hash, body }: Snapshot,
  api = publicUrl,
): string {
  if (kind !== 'quiz') throw new Problem('not-found')
  const { prefix, core, kinds, start, suffix, words, themes } = embedPieces
  const used = new Set<string>(body.questions.map((question) => question.kind))
  const code = Object.entries(kinds).flatMap(([name, piece]) => (used.has(name) ? [piece] : []))
  const data = {
    snapshot: body,
    hash,
    words: words[body.locale],
    theme: themes[body.theme],
    api,
  }
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return [prefix, core, ...code, start, json, suffix].join('')
}
