import { createHash } from 'node:crypto'

import type { FlawAt } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'
import { offerSnapshot } from '@pulya/offer/snapshot'
import { quizSnapshot } from '@pulya/quiz/snapshot'

import { parseDocument } from '../documents/document.ts'
import type { DocumentRow } from '../documents/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { readAssets } from '../assets/read-assets.ts'
import { readConsentVersions } from './consent-versions.ts'
import type { Snapshot } from './snapshots.ts'

/**
 * The draft with everything it refers to bound to what is in force now; nothing is stored.
 *
 * @throws `document-rejected` with the place of everything that cannot be published.
 */
export async function freeze(workspace: Workspace, { id, kind, draft }: DocumentRow): Promise<Snapshot> {
  const consents = await readConsentVersions(workspace)
  const place = { documentId: id, number: 0, publishedAt: 0 }
  switch (kind) {
    case 'offer': {
      const document = parseDocument(kind, draft)
      const body = settled(offerSnapshot(document, id, consents, await readAssets(workspace, document)))
      return { kind, body, hash: hashOf(body), ...place }
    }
    case 'quiz': {
      const body = settled(quizSnapshot(parseDocument(kind, draft), id, consents, workspace.currency))
      return { kind, body, hash: hashOf(body), ...place }
    }
    case 'consent': {
      const body = parseDocument(kind, draft)
      // Two consents with one text are still two documents.
      return { kind, body, hash: hashOf({ id, body }), ...place }
    }
  }
}

function settled<Body>(made: { snapshot: Body } | { flaws: FlawAt[] }): Body {
  if ('flaws' in made) throw new Problem('document-rejected', { flaws: made.flaws })
  return made.snapshot
}

/** Half of SHA-256: short enough to travel with every event, long enough to name content for good. */
const hashOf = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 32)
