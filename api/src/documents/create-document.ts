import { inLatin } from '@pulya/contract/in-latin'
import { Problem } from '@pulya/contract/problem'
import { slug as slugRule } from '@pulya/contract/slug'

import type { Context } from '../context.ts'
import { findAddress } from '../publishing/address-rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { DocumentKind, Documents } from './document.ts'
import { newKey, publicIdFor } from './new-id.ts'
import { type DocumentRow, findDocument, insertDocument } from './rows.ts'

export interface NewDraft<Kind extends DocumentKind> {
  /** Made by the client: the same request again finds what the first one made. */
  request: string
  kind: Kind
  draft: Documents[Kind]
  /** What the address is made of; the title where there is nothing shorter. */
  name?: string
  /** Public id of the one it is a copy of. */
  copiedFrom?: string
}

/**
 * Keeps a new document under an address nobody has. Nobody sees it until it is published.
 *
 * @throws `id-reused` when the request has already made something else.
 */
export async function createDocument<Kind extends DocumentKind>(
  context: Context,
  workspace: Workspace,
  { request, kind, draft, name = draft.title, copiedFrom }: NewDraft<Kind>,
): Promise<{ id: string; title: string; slug: string }> {
  const id = publicIdFor(workspace.key, request)
  const { title } = draft
  for (const slug of slugsFor(name, kind)) {
    const made = await findDocument(workspace.db, id)
    if (made) return madeBefore(made, kind, draft)
    if (kind !== 'consent' && (await findAddress(context.control, kind, slug))) continue
    const document = { id, kind, slug, title, draft, ...(copiedFrom !== undefined && { copiedFrom }) }
    const [kept] = await workspace.db.write([insertDocument(document, context.now())])
    if (kept?.rows.length) return { id, title, slug }
  }
  throw new Error('No free address was found among random ones')
}

/** Edited since, it is still the one that was made; the first draft must be the same. */
function madeBefore(made: DocumentRow, kind: DocumentKind, draft: unknown) {
  const same =
    made.kind === kind && (made.revision > 1 || JSON.stringify(made.draft) === JSON.stringify(draft))
  if (!same) throw new Problem('id-reused')
  return { id: made.id, title: made.title, slug: made.slug }
}

/** `kitchen`, `kitchen-2`… and, where all of these are taken, ones that are not guessed. */
function* slugsFor(name: string, kind: DocumentKind): Generator<string> {
  const word = inLatin(name, 50)
  const base = 'value' in slugRule(word) ? word : [kind, word].filter(Boolean).join('-')
  yield base
  for (let number = 2; number <= 9; number += 1) yield `${base}-${number}`
  for (let tries = 0; tries < 3; tries += 1) yield `${base}-${newKey(6)}`
}
