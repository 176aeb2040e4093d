import { Problem } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'

import type { Context } from '../context.ts'
import { parseDocument } from '../documents/document.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { Ai } from './ai.ts'

/** @throws `ai-off` where the environment names no service. */
export function requireAi({ ai }: Context): Ai {
  if (!ai) throw new Problem('ai-off')
  return ai
}

/** An offer of this firm as it is saved. @throws `not-found`. */
export async function requireOffer(
  workspace: Workspace,
  id: string,
): Promise<{ document: DocumentRow; offer: OfferDocument }> {
  const document = await requireDocument(workspace, id)
  if (document.kind !== 'offer') throw new Problem('not-found')
  return { document, offer: parseDocument('offer', document.draft) }
}
