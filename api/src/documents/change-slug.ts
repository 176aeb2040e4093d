import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { slug as slugRule } from '@pulya/contract/slug'

import type { Context } from '../context.ts'
import { claimAddress, findAddress } from '../publishing/address-rows.ts'
import { forgetAddresses, forgetPublished } from '../publishing/published.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { updateSlug } from './rows.ts'
import { requireDocument } from './save-draft.ts'

/** Gives the document another address, at once if it is published; the one before goes on leading there. @returns The slug as it is kept. */
export async function changeSlug(
  { control, domains, now }: Context,
  workspace: Workspace,
  id: string,
  given: unknown,
): Promise<string> {
  const cleaned = slugRule(given)
  if ('flaw' in cleaned) {
    throw new Problem('document-rejected', { flaws: [{ ...cleaned.flaw, pointer: pointerTo('slug') }] })
  }
  const slug = cleaned.value
  const { kind, published } = await requireDocument(workspace, id)
  if (published && kind !== 'consent') {
    await control.write(claimAddress({ kind, slug, workspaceKey: workspace.key, documentId: id }, now()))
    const address = await findAddress(control, kind, slug)
    if (address?.documentId !== id || address.slug !== slug)
      throw new Problem('slug-taken', { flaws: [{ pointer: '#/slug', code: 'slug-taken' }] })
  }
  await workspace.db.write([updateSlug(id, slug, now())])
  forgetAddresses(control)
  forgetPublished(workspace)
  await domains.refresh()
  return slug
}
