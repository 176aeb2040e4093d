import { Problem } from '@pulya/contract/problem'
import { embedScript } from '@pulya/quiz/embed-script'

import type { Context } from '../context.ts'
import type { Snapshot } from './snapshots.ts'

/**
 * The embed of a quiz as one script.
 *
 * @param api Where it sends and takes pictures from, unless the address of its script says something else.
 * @param asked Parts of the widget that its address asks for.
 */
export function embedOf(
  { embedPieces, publicUrl }: Context,
  { kind, hash, body }: Snapshot,
  { api = publicUrl, asked = [] }: { api?: string; asked?: string[] } = {},
): string {
  if (kind !== 'quiz') throw new Problem('not-found')
  return embedScript(embedPieces, { snapshot: body, hash, version: embedPieces.version, api }, asked)
}
