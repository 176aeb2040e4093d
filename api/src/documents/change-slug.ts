import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { slug as slugRule } from '@pulya/contract/slug'

import type { Context } from '../context.ts'
import { claimAddress, findAddress } from '../publishing/address-rows.ts'
import { forgetAddress } from '../publishing/published.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { updateSlug } from './rows.ts'
import { requireDocument } from './save-draft.ts'

/** Gives the document another address, at once if it is published. @returns The slug as it is kept. */
export async function changeSlug(
  { control, now }: Context,
  workspace: Workspace,
  id: string,
  given: unknown,
): Promise<string> {
  const cleaned = slugRule(given)
  if ('flaw' in cleaned) {
    throw new Problem('document-rejected', { flaws: [{ ...cleaned.flaw, pointer: pointerTo('slug') }] })
  }
  const slug = cleaned.value
  const { kind, slug: before, published } = await requireDocument(workspace, id)
  if (published && kind !== 'consent') {
    await control.write([claimAddress({ kind, slug, workspaceKey: workspace.key, documentId: id })])
    const address = await findAddress(control, kind, slug)
    if (address?.documentId !== id)
      throw new Problem('slug-taken', { flaws: [{ pointer: '#/slug', code: 'slug-taken' }] })
    forgetAddress(control, kind, before)
  }
  await workspace.db.write([updateSlug(id, slug, now())])
  return slug
}
