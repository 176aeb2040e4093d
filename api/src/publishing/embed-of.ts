import { Problem } from '@pulya/contract/problem'
import { type EmbeddedExperiment, embedScript } from '@pulya/quiz/embed-script'

import type { Context } from '../context.ts'
import type { Snapshot } from './snapshots.ts'

/**
 * The embed of a quiz as one script.
 *
 * @param api Where it sends and takes pictures from, unless the address of its script says something else.
 * @param asked Parts of the widget that its address asks for.
 * @param experiment For which the browser draws.
 */
export function embedOf(
  { embedPieces, publicUrl }: Context,
  { kind, hash, body }: Snapshot,
  { api = publicUrl, asked = [], experiment }: Composed = {},
): string {
  if (kind !== 'quiz') throw new Problem('not-found')
  const embedded = {
    snapshot: body,
    hash,
    version: embedPieces.version,
    api,
    ...(experiment && { experiment }),
  }
  return embedScript(embedPieces, embedded, asked)
}

interface Composed {
  api?: string
  asked?: string[]
  experiment?: EmbeddedExperiment | undefined
}
