import { createHash } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'
import { fileBytesMax } from '@pulya/questions/file-limits'

import type { Context } from '../context.ts'
import { publicIdFor } from '../documents/new-id.ts'
import type { Draft } from '../uploads/folder.ts'
import { isWholePdf } from '../uploads/pdf.ts'
import { rejected, tooLarge } from '../uploads/rejected.ts'
import { kindOfDraft, withDraft } from '../uploads/with-draft.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Asset, findAsset, insertAsset } from './asset-rows.ts'
import { drawSizes } from './draw-sizes.ts'

export interface NewAsset {
  /** Made by the client: the same file under the same id is one asset. */
  request: string
  name: string
  /** At most as long as the largest file there may be. */
  pieces: AsyncIterable<Uint8Array>
  by: string
}

type Keeping = Pick<Context, 'assets' | 'now'>

/**
 * Keeps a picture in all its sizes, or a document as it is. Resolves after everything is on disk.
 *
 * @throws `file-rejected` with the reason, `id-reused` when the id stands for another file, `storage-full`.
 */
export const keepAsset = (
  context: Keeping,
  workspace: Workspace,
  { request, name, pieces, by }: NewAsset,
): Promise<{ asset: Asset; repeated: boolean }> =>
  withDraft(context.assets, pieces, async (draft) => {
    const id = publicIdFor(workspace.key, request)
    const digest = createHash('sha256')
      .update(JSON.stringify([name, draft.digest]))
      .digest('base64url')
    const known = await findAsset(workspace.db, id)
    if (known) return repeated(known, digest)

    const asset: Asset = { id, digest, name, ...(await drawn(context, workspace, draft)) }
    const [added] = await workspace.db.write([insertAsset(asset, by, context.now())])
    if (added?.rows.length === 1) return { asset, repeated: false }
    await context.assets.remove(
      workspace.key,
      Object.values(asset.files).map(({ file }) => file),
    )
    const first = await findAsset(workspace.db, id)
    if (!first) throw new Error('An id was taken by nothing')
    return repeated(first, digest)
  })

function repeated(known: Asset, digest: string) {
  if (known.digest === digest) return { asset: known, repeated: true }
  throw new Problem('id-reused', { flaws: [{ pointer: '#/id', code: 'id-reused' }] })
}

async function drawn(
  { assets }: Keeping,
  { key }: Workspace,
  draft: Draft,
): Promise<Pick<Asset, 'kind' | 'picture' | 'files'>> {
  const kind = kindOfDraft(draft)
  if (draft.bytes > fileBytesMax[kind]) throw rejected(tooLarge(kind))
  if (kind === 'pdf') {
    if (!(await isWholePdf(draft.path, draft.bytes))) throw rejected({ code: 'file-broken' })
    return {
      kind,
      picture: null,
      files: { pdf: { file: await assets.keep(key, draft), bytes: draft.bytes } },
    }
  }
  const sizes = await drawSizes(draft.path)
  if ('flaw' in sizes) throw rejected(sizes.flaw)
  const files: Asset['files'] = {}
  for (const [name, bytes] of sizes.files)
    files[name] = { file: await assets.keep(key, bytes), bytes: bytes.length }
  return { kind, picture: sizes.picture, files }
}
